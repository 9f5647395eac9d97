import threading


def add(box=[0]):
    box[0] += 1
    return box[0]


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(add() - 1)
