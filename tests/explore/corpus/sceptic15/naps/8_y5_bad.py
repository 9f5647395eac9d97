import threading
import time

ready = threading.Event()


def runner():
    time.sleep(0.01)
    ready.set()


t = threading.Thread(target=runner)
t.start()
def waiter():
    ready.clear()
    ready.wait()


w = threading.Thread(target=waiter)
w.start()
w.join()
print("ok")
t.join()
