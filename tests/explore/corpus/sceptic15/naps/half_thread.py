import threading
import time

n = 0
item = None


class Box:
    pass

def late():
    global n, item
    time.sleep(0.01)
    if item is not None:
        item.value += 1


def early():
    global n, item
    item = Box()
    item.value = 3


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print("end")
