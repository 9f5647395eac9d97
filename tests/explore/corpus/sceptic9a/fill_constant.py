import threading
import time

lock = threading.Lock()
money = 20


def fill():
    global money
    with lock:
        have = money
    if have < 50:
        with lock:
            money += 30

ts = [threading.Thread(target=fill), threading.Thread(target=fill)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
