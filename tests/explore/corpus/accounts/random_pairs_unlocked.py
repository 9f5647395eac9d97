import random
import threading

accounts = [100, 100, 100]


def clerk():
    for _ in range(10):
        source, target = random.sample(range(3), 2)
        amount = random.randint(1, 20)
        if accounts[source] >= amount:
            accounts[source] -= amount
            accounts[target] += amount


ts = [threading.Thread(target=clerk) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(accounts))
