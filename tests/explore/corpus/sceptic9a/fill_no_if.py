import threading
import time

lock = threading.Lock()
money = 20


def fill():
    global money
    with lock:
        missing = 50 - money
    with lock:
        money += missing

ts = [threading.Thread(target=fill), threading.Thread(target=fill)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
