import threading

N = 3
forks = [threading.Lock() for _ in range(N)]
waiter = threading.Semaphore(N - 1)
meals = [0] * N


def dine(i):
    with waiter:
        with forks[i]:
            with forks[(i + 1) % N]:
                meals[i] += 1


ts = [threading.Thread(target=dine, args=(i,)) for i in range(N)]
[t.start() for t in ts]
[t.join() for t in ts]
print("meals:", meals)
