import threading

balance = 100
lock = threading.Lock()


def deposit(amount):
    global balance
    with lock:
        balance += amount


def current():
    return balance
