import threading

accounts = {"alice": 100, "bob": 100}


def transfer(source, target, amount):
    accounts[source] -= amount
    accounts[target] += amount


ts = [threading.Thread(target=transfer, args=("alice", "bob", 10)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(accounts)
