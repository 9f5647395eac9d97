import random
import threading

accounts = [[100, threading.Lock()] for _ in range(3)]


def trader():
    for _ in range(3):
        a, b = random.sample(accounts, 2)
        with a[1]:
            with b[1]:
                a[0] -= 1
                b[0] += 1


ts = [threading.Thread(target=trader) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a[0] for a in accounts))
