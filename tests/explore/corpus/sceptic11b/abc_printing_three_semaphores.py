# 三个进程按顺序打印ABC
from multiprocessing import Process, Semaphore
import sys


class Printer(Process):
    def __init__(self, letter, sems, i, n):
        super().__init__()
        self.letter, self.sems, self.i, self.n = letter, sems, i, n

    def run(self):
        for _ in range(self.n):
            self.sems[self.i].acquire()
            sys.stdout.write(self.letter)
            sys.stdout.flush()
            self.sems[(self.i + 1) % len(self.sems)].release()


if __name__ == '__main__':
    sems = [Semaphore(1), Semaphore(0), Semaphore(0)]
    ps = [Printer(c, sems, i, 3) for i, c in enumerate('ABC')]
    for p in reversed(ps):
        p.start()
    for p in ps:
        p.join()
    print()
