import threading
import time

ready = threading.Event()


def runner():
    pass
    ready.set()


t = threading.Thread(target=runner)
t.start()
ready.clear()
ready.wait()
print("ok")
t.join()
