import threading
import time

stock = 0
lock = threading.Lock()


def taker():
    global stock
    with lock:
        while stock == 0:
            time.sleep(0.01)
        stock -= 1


def bringer():
    global stock
    with lock:
        stock += 1


ts = [threading.Thread(target=taker), threading.Thread(target=bringer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
