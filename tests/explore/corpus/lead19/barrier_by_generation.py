import threading


class Barrier:
    def __init__(self, n):
        self.n, self.count, self.generation = n, 0, 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            mine = self.generation
            self.count += 1
            if self.count == self.n:
                self.count = 0
                self.generation += 1
                self.cond.notify_all()
            else:
                while mine == self.generation:
                    self.cond.wait()


barrier = Barrier(2)
rounds = [0, 0]
ahead = []


def work(i):
    for _ in range(2):
        rounds[i] += 1
        barrier.wait()
        if min(rounds) < rounds[i]:
            ahead.append(i)
        barrier.wait()


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(rounds, ahead)
