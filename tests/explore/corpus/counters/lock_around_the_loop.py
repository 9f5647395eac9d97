import threading

n = 0
lock = threading.Lock()


def work():
    global n
    with lock:
        for _ in range(500):
            n += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
