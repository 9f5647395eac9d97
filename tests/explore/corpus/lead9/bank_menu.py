import threading

accounts = {"alice": 100.0, "bob": 50.0, "carol": 0.0}
lock = threading.Lock()
journal = []

def withdraw(name, amount):
    with lock:
        balance = accounts[name]
        if balance < amount:
            journal.append(("refused", name, amount))
            return False
        accounts[name] = balance - amount
        journal.append(("out", name, amount))
        return True

def deposit(name, amount):
    with lock:
        accounts[name] += amount
        journal.append(("in", name, amount))

def transfer(source, target, amount):
    if not withdraw(source, amount):
        return False
    deposit(target, amount)
    return True

def day(rounds):
    done = 0
    for i in range(rounds):
        if transfer("alice", "bob", 30):
            done += 1
        if transfer("bob", "carol", 40):
            done += 1
        elif transfer("carol", "bob", 5):
            done += 1
        ok = withdraw("bob", 10)
        if ok:
            deposit("alice", 10)
    return done

ts = [threading.Thread(target=day, args=(2,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert sum(accounts.values()) == 150
print("ok")
