import threading


class Box:
    n = 0


box = Box()


def work():
    for box.n in range(box.n, box.n + 2):
        pass
    box.n = box.n + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(box.n)
