from multiprocessing import Array, Lock, Process, Semaphore


def dine(i, forks, waiter, meals):
    with waiter:
        with forks[i]:
            with forks[(i + 1) % len(forks)]:
                meals[i] += 1


if __name__ == '__main__':
    n = 3
    forks = [Lock() for _ in range(n)]
    waiter = Semaphore(n - 1)
    meals = Array('i', n)
    ps = [Process(target=dine, args=(i, forks, waiter, meals)) for i in range(n)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(meals[:])
