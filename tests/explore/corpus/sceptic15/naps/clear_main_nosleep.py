import threading
import time

n = 0
item = threading.Event()

def late():
    global n, item
    item.set()


def early():
    global n, item
    item.clear()
    item.wait()


t = threading.Thread(target=late)
t.start()
early()
t.join()
print("end")
