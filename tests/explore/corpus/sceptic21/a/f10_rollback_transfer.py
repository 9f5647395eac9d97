import threading

lock = threading.Lock()
accounts = {"a": 100, "b": 50}
closed = {"b"}


def transfer(src, dst, n):
    with lock:
        if accounts[src] < n:
            return False
        accounts[src] -= n
    if dst in closed:
        with lock:
            accounts[src] += n
        return False
    with lock:
        accounts[dst] += n
    return True


ts = [threading.Thread(target=transfer, args=x) for x in (("a", "b", 60), ("b", "a", 20), ("a", "b", 50))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(accounts["a"] + accounts["b"])
