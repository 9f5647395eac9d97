import threading

accounts = {"a": 100, "b": 100, "c": 100}
lock = threading.Lock()


def batch(transfers):
    with lock:
        snapshot = dict(accounts)
    for src, dst, n in transfers:
        if snapshot[src] >= n:
            snapshot[src] -= n
            snapshot[dst] += n
    with lock:
        accounts.update(snapshot)


t1 = threading.Thread(target=batch, args=([("a", "b", 30), ("b", "c", 20)],))
t2 = threading.Thread(target=batch, args=([("c", "a", 50)],))
t1.start(); t2.start()
t1.join(); t2.join()
print(sum(accounts.values()), accounts)
