import threading


balance = 0
cond = threading.Condition()


def deposit():
    global balance
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



ts = [threading.Thread(target=withdraw) for _ in range(1)] + [threading.Thread(target=deposit) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
