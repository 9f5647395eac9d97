import threading
import time

lock = threading.Lock()
money = 100
spent = 0


def earn():
    global money
    with lock:
        money += 40


def have():
    with lock:
        return money


def spend():
    global money, spent
    while have() >= 50:
        with lock:
            money -= 50
            spent += 50

ts = [threading.Thread(target=earn), threading.Thread(target=spend)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money + spent)
