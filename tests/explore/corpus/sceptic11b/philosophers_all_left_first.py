from multiprocessing import Array, Lock, Process


def dine(i, forks, meals):
    for _ in range(2):
        with forks[i]:
            with forks[(i + 1) % len(forks)]:
                meals[i] += 1


if __name__ == '__main__':
    n = 4
    forks = [Lock() for _ in range(n)]
    meals = Array('i', n)
    ps = [Process(target=dine, args=(i, forks, meals)) for i in range(n)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(meals[:])
