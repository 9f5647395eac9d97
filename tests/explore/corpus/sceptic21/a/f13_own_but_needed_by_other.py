import threading

MIN = 100
balance = 60
lock = threading.Lock()


def saver():
    global balance
    with lock:
        balance += 50
        may = balance - 50 >= MIN
    if may:
        with lock:
            balance -= 50


ts = [threading.Thread(target=saver) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance >= MIN)
