import threading

level = 5


def step(up):
    global level
    level = level + 1 if up else level - 1


ts = [threading.Thread(target=step, args=(k % 2,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(level)
