import threading

accounts = {"alice": 100, "bob": 100}
lock = threading.Lock()


def transfer(source, target, amount):
    with lock:
        accounts[source] -= amount
        accounts[target] += amount


ts = [threading.Thread(target=transfer, args=("alice", "bob", 10)) for _ in range(2)]
ts += [threading.Thread(target=transfer, args=("bob", "alice", 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(accounts)
