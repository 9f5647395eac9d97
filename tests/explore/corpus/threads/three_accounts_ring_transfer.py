import threading

balances = [100, 100, 100]
locks = [threading.Lock() for _ in balances]


def transfer(src, dst, amount):
    with locks[src]:
        balances[src] -= amount
        with locks[dst]:
            balances[dst] += amount


ts = [threading.Thread(target=transfer, args=(i, (i + 1) % 3, 10)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(balances))
