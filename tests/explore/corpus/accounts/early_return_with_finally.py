import threading

balance = 100
lock = threading.Lock()


def withdraw(n):
    global balance
    lock.acquire()
    try:
        if n > balance:
            return
        balance -= n
    finally:
        lock.release()


ts = [threading.Thread(target=withdraw, args=(n,)) for n in (200, 50)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
