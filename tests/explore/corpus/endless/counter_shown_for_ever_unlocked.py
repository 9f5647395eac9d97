import threading
import time

n = 0


def work():
    global n
    while True:
        n += 1
        time.sleep(0.1)


def show():
    while True:
        time.sleep(1)
        print("n =", n)


for f in (work, work, show):
    threading.Thread(target=f).start()
