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
                self.cond.wait_for(lambda: mine != self.generation)


b = Barrier(2)


def work():
    b.wait()
    b.wait()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
