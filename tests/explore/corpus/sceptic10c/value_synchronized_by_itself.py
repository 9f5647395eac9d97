# Homework 2, exercise 1: shared counter
# "multiprocessing.Value is synchronized by default (lock=True)" -> so no lock needed
import multiprocessing as mp


class CounterProcess(mp.Process):
    def __init__(self, counter, rounds):
        super().__init__()
        self.counter = counter
        self.rounds = rounds

    def run(self):
        for _ in range(self.rounds):
            self.counter.value += 1


def main():
    counter = mp.Value('l', 0, lock=True)
    workers = [CounterProcess(counter, 4) for _ in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(f'count = {counter.value}')


if __name__ == '__main__':
    main()
