import threading


class Barrier:
    def __init__(self, n):
        self.n, self.left, self.generation = n, n, 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            mine = self.generation
            self.left -= 1
            if self.left == 0:
                self.left = self.n
                self.generation += 1
                self.cond.notify_all()
                return
            while mine == self.generation:
                self.cond.wait()


def work():
    barrier.wait()
    barrier.wait()


barrier = Barrier(2)
ts = [threading.Thread(target=work) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
