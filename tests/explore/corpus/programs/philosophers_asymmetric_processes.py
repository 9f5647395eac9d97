import time
from multiprocessing import Lock, Process


def philosopher(i, forks):
    a, b = i, (i + 1) % len(forks)
    if i == len(forks) - 1:
        a, b = b, a
    with forks[a]:
        time.sleep(0.01)
        with forks[b]:
            pass


if __name__ == "__main__":
    forks = [Lock() for _ in range(3)]
    ps = [Process(target=philosopher, args=(i, forks)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("done")
