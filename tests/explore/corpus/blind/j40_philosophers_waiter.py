import threading
import time


class Table:
    def __init__(self, n):
        self.forks = [threading.Lock() for _ in range(n)]
        self.waiter = threading.BoundedSemaphore(n - 1)
        self.lock = threading.Lock()
        self.eating = set()
        self.meals = [0] * n


class Philosopher(threading.Thread):
    def __init__(self, seat, table, meals):
        super().__init__(name='P%d' % seat)
        self.seat, self.table, self.meals = seat, table, meals

    def run(self):
        n = len(self.table.forks)
        left, right = self.table.forks[self.seat], self.table.forks[(self.seat + 1) % n]
        for _ in range(self.meals):
            with self.table.waiter, left, right:
                with self.table.lock:
                    assert (self.seat + 1) % n not in self.table.eating
                    self.table.eating.add(self.seat)
                time.sleep(0.001)
                with self.table.lock:
                    self.table.eating.discard(self.seat)
                    self.table.meals[self.seat] += 1


table = Table(4)
guests = [Philosopher(i, table, 1) for i in range(4)]
for g in guests: g.start()
for g in guests: g.join()
print(table.meals)
assert table.meals == [1] * 4
