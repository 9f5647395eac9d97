import random
import threading
import time

accounts = [[100, threading.Lock()] for _ in range(3)]


def trader():
    while True:
        a, b = random.sample(accounts, 2)
        with a[1]:
            with b[1]:
                a[0] -= 1
                b[0] += 1
        time.sleep(0.001)


for _ in range(3):
    threading.Thread(target=trader, daemon=True).start()
time.sleep(1)
print(sum(a[0] for a in accounts))
