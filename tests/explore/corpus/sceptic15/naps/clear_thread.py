import threading
import time

n = 0
item = threading.Event()

def late():
    global n, item
    time.sleep(0.01)
    item.set()


def early():
    global n, item
    item.clear()
    item.wait()


t = threading.Thread(target=late)
t.start()
w = threading.Thread(target=early)
w.start()
t.join()
w.join()
print("end")
