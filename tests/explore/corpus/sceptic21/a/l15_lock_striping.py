import threading

accounts = {"a": 100, "b": 100}
locks = {k: threading.Lock() for k in accounts}


def move(src, dst, n):
    first, second = sorted((src, dst))
    with locks[first], locks[second]:
        if accounts[src] >= n:
            accounts[src] -= n
            accounts[dst] += n


ts = [threading.Thread(target=move, args=x) for x in (("a", "b", 70), ("b", "a", 150), ("a", "b", 60))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(accounts.values()))
