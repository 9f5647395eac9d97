import random
import threading

inside = 0


def throw(n):
    global inside
    for _ in range(n):
        x, y = random.random(), random.random()
        if x * x + y * y <= 1:
            inside += 1


N = 20000
ts = [threading.Thread(target=throw, args=(N,)) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(4 * inside / (4 * N))
