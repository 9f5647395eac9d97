import threading


class Box:
    def __init__(self):
        self.cv = threading.Condition(threading.Lock())
        self.items = []

    def size(self):
        with self.cv:
            return len(self.items)

    def put(self, x):
        with self.cv:
            if self.size() < 5:
                self.items.append(x)
                self.cv.notify()


box = Box()
ts = [threading.Thread(target=box.put, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(box.items)
