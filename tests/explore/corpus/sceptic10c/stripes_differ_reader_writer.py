import threading

locks = [threading.Lock() for _ in range(2)]
balance = {3: 0}


def deposit(acc, n):
    with locks[acc % 2]:
        balance[acc] += n


def withdraw(acc, n):
    with locks[acc // 2 - 1]:
        balance[acc] -= n


ts = [threading.Thread(target=f, args=(3, 5)) for f in (deposit, withdraw)]
for t in ts: t.start()
for t in ts: t.join()
print(balance[3])
