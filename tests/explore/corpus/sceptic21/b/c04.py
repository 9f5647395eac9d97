import threading


class Barrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.count += 1
            if self.count == self.n:
                self.cond.notify()
            else:
                while self.count < self.n:
                    self.cond.wait()


barrier = Barrier(3)
order = []


def runner(i):
    order.append(i)
    barrier.wait()


ts = [threading.Thread(target=runner, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("all at the line", len(order))
