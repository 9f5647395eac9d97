import multiprocessing
import time


class Philosopher(multiprocessing.Process):
    def __init__(self, i, forks):
        super().__init__(name="philosopher-%d" % i)
        first, second = i, (i + 1) % len(forks)
        if first > second:
            first, second = second, first
        self.first, self.second = forks[first], forks[second]

    def run(self):
        for _ in range(2):
            with self.first:
                with self.second:
                    print(self.name, "eats")
            time.sleep(0.01)


if __name__ == "__main__":
    forks = [multiprocessing.Lock() for _ in range(3)]
    table = [Philosopher(i, forks) for i in range(3)]
    for p in table:
        p.start()
    for p in table:
        p.join()
    print("done")
