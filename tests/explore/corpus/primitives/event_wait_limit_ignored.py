import threading
import time

ready = threading.Event()
value = 0


def compute():
    global value
    time.sleep(2)
    value = 42
    ready.set()


t = threading.Thread(target=compute)
t.start()
ready.wait(1)
print(value)
t.join()
