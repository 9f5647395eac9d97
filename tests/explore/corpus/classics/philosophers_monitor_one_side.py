import threading
import time

N = 3


class Table:
    THINKING, HUNGRY, EATING = range(3)

    def __init__(self):
        self.lock = threading.Lock()
        self.state = [self.THINKING] * N
        self.can = [threading.Condition(self.lock) for _ in range(N)]
        self.meals = 0

    def test(self, i):
        if (self.state[i] == self.HUNGRY and self.state[(i + 1) % N] != self.EATING
                and self.state[(i - 1) % N] != self.EATING):
            self.state[i] = self.EATING
            self.can[i].notify()

    def pickup(self, i):
        with self.lock:
            self.state[i] = self.HUNGRY
            self.test(i)
            while self.state[i] != self.EATING:
                self.can[i].wait()
            self.meals += 1

    def putdown(self, i):
        with self.lock:
            self.state[i] = self.THINKING
            self.test((i + 1) % N)


table = Table()


def philosopher(i):
    for _ in range(2):
        table.pickup(i)
        time.sleep(0.001)
        table.putdown(i)


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print("meals", table.meals)
