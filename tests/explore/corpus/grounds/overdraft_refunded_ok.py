import threading

balance = 100
lock = threading.Lock()


def order(n):
    global balance
    with lock:
        balance -= n
        if balance < 0:
            raise ValueError('透支')
    with lock:
        balance += n


ts = [threading.Thread(target=order, args=(40,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
