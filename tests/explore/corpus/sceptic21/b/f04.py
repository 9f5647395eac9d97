import threading

locked = False
balance = 0


def deposit(n):
    global locked, balance
    while locked:
        pass
    locked = True
    balance += n
    locked = False


ts = [threading.Thread(target=deposit, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
