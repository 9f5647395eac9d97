import threading

balance = 0
cond = threading.Condition()


def deposit():
    global balance
    for _ in range(2):
        with cond:
            balance += 100
            cond.notify_all()


def withdraw():
    global balance
    with cond:
        if balance >= 100:
            balance -= 100
        else:
            cond.wait()
            balance -= 100


ts = [threading.Thread(target=withdraw) for _ in range(2)] + [threading.Thread(target=deposit)]
for t in ts:
    t.start()
for t in ts:
    t.join()
