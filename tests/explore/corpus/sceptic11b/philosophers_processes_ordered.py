from multiprocessing import Array, Lock, Process

N = 3
MEALS = 2


class Philosopher(Process):
    def __init__(self, i, forks, meals):
        super().__init__(name=f'philosopher-{i}')
        self.i = i
        left, right = i, (i + 1) % N
        self.first = forks[min(left, right)]
        self.second = forks[max(left, right)]
        self.meals = meals

    def run(self):
        for _ in range(MEALS):
            self.first.acquire()
            self.second.acquire()
            self.meals[self.i] += 1
            self.second.release()
            self.first.release()


if __name__ == '__main__':
    forks = [Lock() for _ in range(N)]
    meals = Array('i', N)
    table = [Philosopher(i, forks, meals) for i in range(N)]
    for p in table:
        p.start()
    for p in table:
        p.join()
    print('meals', meals[:])
