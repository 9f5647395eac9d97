import threading
import time

lock = threading.Lock()
stock = {"pen": 1}


def supply():
    with lock:
        stock["pen"] += 1


def buy():
    with lock:
        enough = stock["pen"] >= 1
    if enough:
        with lock:
            stock["pen"] -= 1

ts = [threading.Thread(target=supply), threading.Thread(target=buy)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
