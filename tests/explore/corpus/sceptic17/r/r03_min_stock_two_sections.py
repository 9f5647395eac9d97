import threading


class Stock:
    def __init__(self):
        self.things = ['a', 'b', 'c']
        self.lock = threading.Lock()

    def count(self):
        with self.lock:
            return len(self.things)

    def take(self):
        with self.lock:
            return self.things.pop()


s = Stock()


def sell():
    if s.count() > 2:
        s.take()


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('enough left:', s.count() >= 2)
