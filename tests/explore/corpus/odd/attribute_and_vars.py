import threading


class Box:
    n = 0


box = Box()
box.n = 0


def one():
    for _ in range(5):
        box.n += 1


def two():
    for _ in range(5):
        vars(box)["n"] += 1


ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
