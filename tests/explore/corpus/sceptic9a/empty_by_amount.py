import threading
import time

lock = threading.Lock()
money = 20
paid = []


def empty():
    global money
    with lock:
        have = money
    with lock:
        money -= have
    paid.append(have)

ts = [threading.Thread(target=empty), threading.Thread(target=empty)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print((sum(paid), money))
