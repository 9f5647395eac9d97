import threading
import time

n = 0
item = threading.Condition()

def late():
    global n, item
    time.sleep(0.01)
    with item:
        item.notify()


def early():
    global n, item
    with item:
        item.wait()


t = threading.Thread(target=late)
t.start()
early()
t.join()
print("end")
