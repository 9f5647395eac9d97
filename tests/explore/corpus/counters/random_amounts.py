import random
import threading
import time

balance = 0
lock = threading.Lock()
added = [0, 0]


def deposit(i):
    global balance
    for _ in range(20):
        amount = random.randint(1, 10)
        time.sleep(random.random() / 1000)
        with lock:
            balance += amount
        added[i] += amount


began = time.time()
ts = [threading.Thread(target=deposit, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("right" if balance == sum(added) else "wrong", time.time() >= began)
