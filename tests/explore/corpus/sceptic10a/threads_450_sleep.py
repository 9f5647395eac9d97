import threading
import time

num = 0
lock = threading.Lock()


def add():
    global num
    with lock:
        num += 1
        time.sleep(0.001)


threads = [threading.Thread(target=add) for _ in range(450)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("num:", num)
