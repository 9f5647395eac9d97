import threading
import time

balance = 1000
lock = threading.Lock()


def deposit():
    global balance
    while True:
        lock.acquire()
        balance = balance + 100
        lock.release()
        time.sleep(1)


def withdraw():
    global balance
    while True:
        if balance >= 100:
            balance = balance - 100
        time.sleep(1)


t1 = threading.Thread(target=deposit)
t2 = threading.Thread(target=withdraw)
t1.start()
t2.start()
