import threading
import time

cond = threading.Condition()
box = []


def producer():
    while True:
        with cond:
            while box:
                cond.wait()
            box.append(1)
            cond.notify()
        time.sleep(0.01)


def consumer():
    while True:
        with cond:
            while not box:
                cond.wait()
            box.pop()
            cond.notify()
        time.sleep(0.01)


for f in (producer, producer, consumer, consumer):
    threading.Thread(target=f).start()
