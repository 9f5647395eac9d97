import threading

CAP = 1


class Buffer:
    def __init__(self):
        self.items = []
        self.cond = threading.Condition()

    def put(self, x):
        with self.cond:
            while len(self.items) == CAP:
                self.cond.wait()
            self.items.append(x)
            self.cond.notify()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            x = self.items.pop()
            self.cond.notify()
            return x


b = Buffer()


def producer():
    for i in range(2):
        b.put(i)


def consumer():
    for _ in range(2):
        b.get()


ts = [threading.Thread(target=f) for f in (consumer, consumer, producer, producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
