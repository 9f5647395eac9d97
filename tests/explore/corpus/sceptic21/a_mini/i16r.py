import threading

balance = 10
lock = threading.Lock()


def withdraw(n):
    global balance
    with lock:
        balance -= n
        if balance < 0:
            balance -= 5


def deposit(n):
    global balance
    with lock:
        balance += n


ts = [threading.Thread(target=withdraw, args=(20,)), threading.Thread(target=deposit, args=(50,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
