import threading
import time

n = 1
item = None
lock = threading.Lock()

def late():
    global n, item
    time.sleep(0.01)
    if n > 0:
        with lock:
            n -= 1


def early():
    global n, item
    if n > 0:
        with lock:
            n -= 1


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print(n)
