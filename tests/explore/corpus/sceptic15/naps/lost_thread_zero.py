import threading
import time

n = 0
item = None

def late():
    global n, item
    time.sleep(0)
    n += 1


def early():
    global n, item
    n += 1


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print(n)
