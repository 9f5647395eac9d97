import threading
import time

ready = False
data = None


def producer():
    global ready, data
    data = 42
    ready = True


def consumer():
    while not ready:
        time.sleep(0.001)
    print("got", data)


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start()
p.start()
c.join()
p.join()
