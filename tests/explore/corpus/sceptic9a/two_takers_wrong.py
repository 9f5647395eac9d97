import threading
import time

lock = threading.Lock()
money = 100


def have():
    with lock:
        return money


def spend():
    global money
    if have() >= 80:
        with lock:
            money -= 80

ts = [threading.Thread(target=spend), threading.Thread(target=spend)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
