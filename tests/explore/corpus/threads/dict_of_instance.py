import threading


class Box:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.__dict__["n"] = self.__dict__["n"] + 1


box = Box()
ts = [threading.Thread(target=box.bump) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
