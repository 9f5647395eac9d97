import threading

balance = 100
lock = threading.Lock()


def withdraw(n):
    global balance
    lock.acquire()
    if n > balance:
        raise ValueError("not enough money")
    balance -= n
    lock.release()


def careful(n):
    try:
        withdraw(n)
    except ValueError as problem:
        print(problem)


ts = [threading.Thread(target=careful, args=(n,)) for n in (200, 50)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
