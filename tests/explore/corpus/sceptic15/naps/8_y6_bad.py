import threading
import time

ready = threading.Event()


def runner():
    time.sleep(0)
    ready.set()


t = threading.Thread(target=runner)
t.start()
ready.clear()
ready.wait()
print("ok")
t.join()
