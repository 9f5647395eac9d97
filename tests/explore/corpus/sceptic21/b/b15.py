import threading

balance = 10
lock = threading.Lock()


def withdraw(amount):
    global balance
    lock.acquire()
    if amount > balance:
        raise ValueError("not enough money")
    balance -= amount
    lock.release()


def customer(amount):
    try:
        withdraw(amount)
    except ValueError as e:
        print("error:", e)


ts = [threading.Thread(target=customer, args=(n,)) for n in (7, 5, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("balance", balance)
