from threading import Lock

balance = 100
_lock = Lock()


def withdraw(n):
    global balance
    with _lock:
        balance -= n
