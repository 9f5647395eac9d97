# 哲学家就餐问题
import threading

N = 4
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


def philosopher(i):
    left, right = i, (i + 1) % N
    if i == N - 1:
        left, right = right, left
    for _ in range(2):
        with forks[left]:
            with forks[right]:
                meals[i] += 1
                print(f"哲学家{i}正在吃第{meals[i]}餐")


ps = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in ps:
    p.start()
for p in ps:
    p.join()
