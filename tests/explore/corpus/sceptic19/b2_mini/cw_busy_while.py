import threading
import time

n = 0
lock = threading.Lock()


def buyer():
    global n
    while n == 0:
        time.sleep(0.01)
    with lock:
        n -= 1


def supplier():
    global n
    for _ in range(2):
        with lock:
            n += 1


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
