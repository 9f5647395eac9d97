import threading


class Point:
    def __init__(self):
        self.x = 0


point = Point()
lock = threading.Lock()


def work():
    with lock:
        point.__setattr__("x", point.__getattribute__("x") + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(point.x)
