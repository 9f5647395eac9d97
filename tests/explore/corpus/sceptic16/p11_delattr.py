import threading


class Box:
    pass


box = Box()
box.n = 5


def bump():
    n = box.__dict__.pop("n", 0)
    box.n = n + 1


ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
