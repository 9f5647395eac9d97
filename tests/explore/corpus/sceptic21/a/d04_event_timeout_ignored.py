import threading
import time

ready = threading.Event()
data = None


def loader():
    global data
    time.sleep(2)
    data = [1, 2, 3]
    ready.set()


def user():
    ready.wait(1)
    print(len(data))


ts = [threading.Thread(target=loader), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
