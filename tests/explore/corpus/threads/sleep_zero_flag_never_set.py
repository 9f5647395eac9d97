import threading
import time

ready = False


def wait():
    while not ready:
        time.sleep(0)


ts = [threading.Thread(target=wait) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("go")
