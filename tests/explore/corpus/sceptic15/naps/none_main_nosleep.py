import threading
import time

n = 0
item = "x"

def late():
    global n, item
    item = None


def early():
    global n, item
    if item is not None:
        print(item.upper(), end="")


t = threading.Thread(target=late)
t.start()
early()
t.join()
print()
