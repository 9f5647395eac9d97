import threading

lock = threading.Lock()
balance = 0


def deposit(amount):
    global balance
    before = balance
    with lock:
        balance += amount
    return f"{before} -> {balance}"


ts = [threading.Thread(target=deposit, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
