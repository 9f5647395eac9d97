from multiprocessing import Array, Lock, Process
import random
import time

NAMES = ['亚里士多德', '康德', '孔子', '老子', '马克思']


class Philosopher(Process):
    def __init__(self, seat, forks, meals):
        super().__init__(name=NAMES[seat])
        left, right = seat, (seat + 1) % len(forks)
        self.seat = seat
        self.first = forks[min(left, right)]
        self.second = forks[max(left, right)]
        self.meals = meals

    def run(self):
        for _ in range(2):
            time.sleep(random.random() * 0.01)
            with self.first:
                with self.second:
                    self.meals[self.seat] += 1
                    print(self.name, '吃第 %d 次' % self.meals[self.seat])


if __name__ == '__main__':
    forks = [Lock() for _ in NAMES]
    meals = Array('i', len(NAMES))
    table = [Philosopher(k, forks, meals) for k in range(len(NAMES))]
    for p in table:
        p.start()
    for p in table:
        p.join()
    print(meals[:])
