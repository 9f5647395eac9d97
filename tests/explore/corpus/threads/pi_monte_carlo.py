import random
import threading

inside = 0
lock = threading.Lock()


def throw(n):
    global inside
    mine = 0
    rng = random.Random(n)
    for _ in range(n):
        x, y = rng.random(), rng.random()
        if x * x + y * y <= 1:
            mine += 1
    with lock:
        inside += mine


ts = [threading.Thread(target=throw, args=(n,)) for n in (300, 400)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(2 < 4 * inside / 700 < 4)
