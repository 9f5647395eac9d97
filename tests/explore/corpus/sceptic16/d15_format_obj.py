import threading


class Box:
    n = 0


box = Box()


def up():
    box.n = int("{0.n}".format(box)) + 1


ts = [threading.Thread(target=up) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
