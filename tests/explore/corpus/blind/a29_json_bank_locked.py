import json
from multiprocessing import Lock, Process

DB = "bank.json"


def deposit(lock, name, amount):
    with lock:
        with open(DB) as f:
            accounts = json.load(f)
        accounts[name] += amount
        with open(DB, "w") as f:
            json.dump(accounts, f)


def withdraw(lock, name, amount):
    with lock:
        with open(DB) as f:
            accounts = json.load(f)
        if accounts[name] < amount:
            print("余额不足")
            return
        accounts[name] -= amount
        with open(DB, "w") as f:
            json.dump(accounts, f)


if __name__ == "__main__":
    with open(DB, "w") as f:
        json.dump({"tom": 500}, f)
    lock = Lock()
    ps = [Process(target=deposit, args=(lock, "tom", 50)) for _ in range(3)]
    ps += [Process(target=withdraw, args=(lock, "tom", 20)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(DB) as f:
        print(json.load(f))
