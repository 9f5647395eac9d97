import threading

N = 3
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


class Philosopher(threading.Thread):
    def __init__(self, i):
        super().__init__(name=f"哲学家{i}")
        self.i = i
        left, right = i, (i + 1) % N
        self.first, self.second = forks[min(left, right)], forks[max(left, right)]

    def run(self):
        for _ in range(2):
            with self.first, self.second:
                meals[self.i] += 1


table = [Philosopher(i) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print("meals", sum(meals))
