import threading

pos = [0, 0]


def right():
    x, y = pos
    pos[0] = x + 1


ts = [threading.Thread(target=right) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(pos)
