import threading
import time

n = 0
item = [1]

def late():
    global n, item
    time.sleep(0.01)
    if item:
        item.pop()


def early():
    global n, item
    if item:
        item.pop()


t = threading.Thread(target=late)
t.start()
early()
t.join()
print(item)
