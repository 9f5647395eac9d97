import threading
import time

n = 0
item = None
a = threading.Lock()
b = threading.Lock()

def late():
    global n, item
    time.sleep(0.01)
    with b:
        with a:
            n += 1


def early():
    global n, item
    with a:
        with b:
            n += 1


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print(n)
