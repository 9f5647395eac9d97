import threading

balance = 0
lock = threading.Lock()


def ann():
    global balance
    with lock:
        balance += 50
        ok = balance >= 50
    if ok:
        with lock:
            balance -= 50


def bob():
    global balance
    with lock:
        if balance >= 30:
            balance -= 30


a = threading.Thread(target=ann)
b = threading.Thread(target=bob)
a.start()
b.start()
a.join()
b.join()
print("end")
