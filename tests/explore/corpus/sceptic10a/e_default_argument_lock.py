import threading

balance = 0


def deposit(n, lock=threading.Lock()):
    global balance
    with lock:
        balance += n


ts = [threading.Thread(target=deposit, args=(n,)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
