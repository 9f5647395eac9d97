from multiprocessing import Process, Semaphore
import sys


def show(letter, mine, following, n):
    for _ in range(n):
        mine.acquire()
        sys.stdout.write(letter)
        sys.stdout.flush()
        following.release()


if __name__ == "__main__":
    a, b, c = Semaphore(1), Semaphore(0), Semaphore(0)
    ps = [
        Process(target=show, args=("A", a, b, 2)),
        Process(target=show, args=("B", b, c, 2)),
        Process(target=show, args=("C", c, a, 2)),
    ]
    for p in ps: p.start()
    for p in ps: p.join()
    print()
