import threading

balance = 0
lock = threading.Lock()


def save():
    global balance
    with lock:
        balance += 60
        if balance < 100:
            return
    with lock:
        balance -= 60


def rent():
    global balance
    with lock:
        if balance >= 60:
            balance -= 60


ts = [threading.Thread(target=f) for f in (save, save, rent)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
