import threading

balance = 0
lowest = 0
money = threading.Condition()


def withdraw(n):
    global balance, lowest
    with money:
        if balance < n:
            money.wait()
        balance -= n
        lowest = min(lowest, balance)


def deposit(n):
    global balance
    with money:
        balance += n
        money.notify_all()


ts = [threading.Thread(target=withdraw, args=(30,)) for _ in range(2)]
ts += [threading.Thread(target=deposit, args=(30,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("lowest balance:", lowest)
