import threading
import time

a = threading.Lock()
b = threading.Lock()


def first():
    time.sleep(1)
    with a:
        with b:
            print("first")


def second():
    time.sleep(2)
    with b:
        with a:
            print("second")


ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
