import threading
import time

total = 0


def add():
    global total
    time.sleep(3)
    total = 10


t = threading.Thread(target=add)
t.start()
t.join(1)
print("total", total)
