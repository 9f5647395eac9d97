import random
import threading
import time


class Fork:
    def __init__(self, i):
        self.i = i
        self.lock = threading.Lock()


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name)
        self.left, self.right = left, right
        self.eaten = 0

    def run(self):
        while self.eaten < 1:
            self.left.lock.acquire()
            if self.right.lock.acquire(False):
                self.eaten += 1
                self.right.lock.release()
            self.left.lock.release()
            time.sleep(random.random() * 0.01)


forks = [Fork(i) for i in range(3)]
ps = [Philosopher(n, forks[i], forks[(i + 1) % 3]) for i, n in enumerate("柏拉图 老子 孔子".split())]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(sum(p.eaten for p in ps))
