import threading
import time

import queue
n = 0
item = queue.Queue()

def late():
    global n, item
    time.sleep(0)
    order = item.get()
    order.append("sent")
    print(order[-2:], end="")


def early():
    global n, item
    order = ["new"]
    item.put(order)
    order.append("packed")


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print()
