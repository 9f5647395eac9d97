import threading
import time

num = 0
lock = threading.Lock()


def add():
    global num
    with lock:
        temp = num
        time.sleep(0.0001)
        num = temp + 1


threads = []
for i in range(500):
    t = threading.Thread(target=add)
    t.start()
    threads.append(t)
for t in threads:
    t.join()
print("num:", num)
