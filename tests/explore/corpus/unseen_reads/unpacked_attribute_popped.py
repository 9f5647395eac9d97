import threading


class Box:
    def __init__(self):
        self.pair = [1, 2]

    def total(self):
        if len(self.pair) == 2:
            a, b = self.pair
            return a + b
        return 0

    def drop(self):
        self.pair.pop()


box = Box()
ts = [threading.Thread(target=lambda: print(box.total())), threading.Thread(target=box.drop)]
for t in ts:
    t.start()
for t in ts:
    t.join()
