import threading

N = 3
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % N]
    if i == N - 1:
        left, right = right, left
    for _ in range(2):
        left.acquire()
        right.acquire()
        meals[i] += 1
        right.release()
        left.release()


table = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print(meals)
