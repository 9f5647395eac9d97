import threading

box = [0]
lock = threading.Lock()


def work():
    for _ in range(100):
        with lock:
            box[0] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box[0])
