import threading
import time

stock = 0
lock = threading.Lock()
low = []

def baker():
    global stock
    for _ in range(6):
        with lock:
            stock += 1

def buyer(name):
    global stock
    while True:
        with lock:
            enough = stock >= 3
        if enough:
            break
        time.sleep(0.01)
    with lock:
        stock -= 3
        low.append(stock)

ts = [threading.Thread(target=baker)] + [threading.Thread(target=buyer, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(stock, min(low) >= 0)
