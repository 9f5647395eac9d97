import threading
import time

stock = 0
lock = threading.Lock()
got = 0


def taker():
    global stock, got
    while True:
        with lock:
            if stock > 0:
                stock -= 1
                got += 1
                return
        time.sleep(0)


def bringer():
    global stock
    for _ in range(5):
        with lock:
            stock += 1
        time.sleep(0.01)


ts = [threading.Thread(target=taker) for _ in range(5)] + [threading.Thread(target=bringer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
