import threading
import time

n = 0
item = None


def read():
    return n

def late():
    global n, item
    time.sleep(0.01)
    n += 5


def early():
    global n, item
    old = read()
    n = old + 1


t = threading.Thread(target=late)
t.start()
early()
t.join()
print(n)
