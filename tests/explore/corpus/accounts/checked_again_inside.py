import threading

balance = 100
lock = threading.Lock()


def withdraw(amount):
    global balance
    if balance >= amount:
        with lock:
            if balance >= amount:
                balance -= amount


ts = [threading.Thread(target=withdraw, args=(70,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("balance", balance)
