"""哲学家就餐问题"""
import threading

N = 5
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


def philosopher(i):
    a, b = i, (i + 1) % N
    first, second = forks[min(a, b)], forks[max(a, b)]
    for _ in range(2):
        with first:
            with second:
                meals[i] += 1


table = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print(meals)
