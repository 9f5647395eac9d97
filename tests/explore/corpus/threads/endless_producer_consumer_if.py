import threading
import time

items = []
con = threading.Condition()


def producer():
    n = 0
    while True:
        con.acquire()
        if len(items) >= 3:
            con.wait()
        n += 1
        items.append(n)
        con.notify_all()
        con.release()
        time.sleep(0.1)


def consumer():
    while True:
        con.acquire()
        if len(items) == 0:
            con.wait()
        item = items.pop()
        print("consumed", item)
        con.notify_all()
        con.release()
        time.sleep(0.2)


threading.Thread(target=producer).start()
for i in range(3):
    threading.Thread(target=consumer).start()
