import threading, random
balances = [30, 30, 30]
locks = [threading.Lock() for _ in balances]
def clerk(seed):
    r = random.Random(seed)
    for _ in range(6):
        a, b = r.sample(range(3), 2)
        n = r.randint(1, 50)
        with locks[min(a, b)], locks[max(a, b)]:
            have = balances[a]
            if have < n:
                continue
            balances[a] = have - n
            balances[b] += n
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(balances))
