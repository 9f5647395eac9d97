import threading
import time

n = 0
item = "x"

def late():
    global n, item
    time.sleep(0)
    item = None


def early():
    global n, item
    if item is not None:
        print(item.upper(), end="")


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print()
