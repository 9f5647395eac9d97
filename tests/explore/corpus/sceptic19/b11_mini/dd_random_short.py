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
        time.sleep(0.01)


for _ in range(2):
    threading.Thread(target=trader, daemon=True).start()
time.sleep(0.05)
print("bye")
