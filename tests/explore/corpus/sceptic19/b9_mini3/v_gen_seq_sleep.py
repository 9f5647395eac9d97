import threading
import time


class Barrier:
    def __init__(self, n):
        self.n, self.count, self.generation = n, 0, 0
        self.cond = threading.Lock()

    def wait(self):
        with self.cond:
            mine = self.generation
            self.count += 1
            if self.count == self.n:
                self.count = 0
                self.generation += 1
        while mine == self.generation:
            time.sleep(0.01)


b = Barrier(2)


def work():
    b.wait()
    b.wait()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
