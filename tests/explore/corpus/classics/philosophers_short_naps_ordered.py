import threading
import time

forks = [threading.Lock() for _ in range(3)]
meals = [0, 0, 0]


def dine(i):
    first, second = sorted((i, (i + 1) % 3))
    for _ in range(2):
        time.sleep(0.001)
        with forks[first], forks[second]:
            meals[i] += 1


ts = [threading.Thread(target=dine, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(meals)
