import threading


class Barrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.generation = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            gen = self.generation
            self.count += 1
            if self.count == self.n:
                self.count = 0
                self.generation += 1
                self.cond.notify_all()
            else:
                while gen == self.generation:
                    self.cond.wait()


barrier = Barrier(2)
a, b = [0, 0], [0, 0]


def step(i):
    a[i] = i + 1
    barrier.wait()
    b[i] = a[0] + a[1]
    barrier.wait()
    a[i] = b[1 - i] * 10


ts = [threading.Thread(target=step, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
