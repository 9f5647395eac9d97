import random
import threading
import time

balance = 0


def deposit(i):
    global balance
    for _ in range(20):
        amount = random.randint(1, 10)
        time.sleep(random.random() / 1000)
        balance += amount


ts = [threading.Thread(target=deposit, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
