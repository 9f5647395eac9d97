import threading

box = [0]


def work():
    for _ in range(100):
        box[0] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box[0])
