import threading
import time

lock = threading.Lock()
money = 20


def double():
    global money
    with lock:
        have = money
    with lock:
        money += have

ts = [threading.Thread(target=double), threading.Thread(target=double)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
