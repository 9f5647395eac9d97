import threading

balance = 0
money = threading.Condition()


def withdraw(n):
    global balance
    with money:
        while balance < n:
            money.wait()
        balance -= n


def deposit(n):
    global balance
    with money:
        balance += n
        money.notify_all()


ts = [threading.Thread(target=withdraw, args=(30,)) for _ in range(2)]
ts += [threading.Thread(target=deposit, args=(20,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("left:", balance)
