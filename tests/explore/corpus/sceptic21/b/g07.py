import threading

accounts = {"a": 100, "b": 100, "c": 100}
lock = threading.Lock()
sums = []


def batch(transfers):
    for src, dst, n in transfers:
        with lock:
            if accounts[src] >= n:
                accounts[src] -= n
                accounts[dst] += n


def audit(times):
    for _ in range(times):
        with lock:
            sums.append(sum(accounts.values()))


ts = [threading.Thread(target=batch, args=([("a", "b", 30), ("b", "c", 20)],)),
      threading.Thread(target=batch, args=([("c", "a", 50)],)),
      threading.Thread(target=audit, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(set(sums))
