import threading

level = 3


def up():
    global level
    level = level + 1 if level < 5 else 0


ts = [threading.Thread(target=up) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(level)
