# 哲学家就餐问题(服务员:最多 N-1 人同时拿叉子)
import threading
import time

N = 3
forks = [threading.Lock() for _ in range(N)]
waiter = threading.Semaphore(N - 1)
meals = [0] * N


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % N]
    for _ in range(2):
        time.sleep(0.001)
        with waiter:
            with left:
                with right:
                    meals[i] += 1


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meals)
