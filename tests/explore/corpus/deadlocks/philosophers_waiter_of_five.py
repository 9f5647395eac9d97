import threading

N = 5
forks = [threading.Lock() for _ in range(N)]
waiter = threading.Semaphore(N)
meals = [0] * N


def philosopher(i):
    for _ in range(2):
        with waiter:
            with forks[i]:
                with forks[(i + 1) % N]:
                    meals[i] += 1


table = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print(meals)
