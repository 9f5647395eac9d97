import threading


class Barrier:
    def __init__(self, n):
        self.n, self.count, self.generation = n, 0, 0
        self.cond = threading.Condition()

    def wait(self):
        self.count += 1
        with self.cond:
            mine = self.generation
            if self.count == self.n:
                self.count = 0
                self.generation += 1
                self.cond.notify_all()
            else:
                while mine == self.generation:
                    self.cond.wait()


barrier = Barrier(2)


def work(i):
    barrier.wait()
    print(i)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
