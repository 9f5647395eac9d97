from multiprocessing import Lock, Process

N = 3


def philosopher(i, left, right):
    left.acquire()
    right.acquire()
    print("philosopher", i, "eats")
    right.release()
    left.release()


if __name__ == "__main__":
    forks = [Lock() for _ in range(N)]
    table = [Process(target=philosopher, args=(i, forks[i], forks[(i + 1) % N])) for i in range(N)]
    for p in table:
        p.start()
    for p in table:
        p.join()
