import threading


class Box:
    def __init__(self):
        self.cv = threading.Condition()
        self.items = []

    def __len__(self):
        with self.cv:
            return len(self.items)

    def put(self, x):
        with self.cv:
            while len(self) >= 1:
                self.cv.wait()
            self.items.append(x)
            self.cv.notify_all()

    def get(self):
        with self.cv:
            self.cv.wait_for(self.__len__)
            x = self.items.pop()
            self.cv.notify_all()
            return x


box, got = Box(), []
p = threading.Thread(target=lambda: (box.put(1), box.put(2)))
c = threading.Thread(target=lambda: (got.append(box.get()), got.append(box.get())))
p.start(), c.start()
p.join(), c.join()
assert got == [1, 2]
print(len(got), 'items')
