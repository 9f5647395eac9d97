import threading


class Buffer:
    def __init__(self, size=1):
        self.items = []
        self.size = size
        self.cv = threading.Condition()

    def put(self, x):
        with self.cv:
            while len(self.items) == self.size:
                self.cv.wait()
            self.items.append(x)
            self.cv.notify()

    def get(self):
        with self.cv:
            while not self.items:
                self.cv.wait()
            x = self.items.pop(0)
            self.cv.notify()
            return x


buf = Buffer()


def prod():
    for i in range(2):
        buf.put(i)


def cons():
    for i in range(2):
        buf.get()


ts = [threading.Thread(target=f) for f in (cons, cons, prod, prod)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
