import threading
import time

lock = threading.Lock()
items = [1]
got = []


def take():
    while True:
        with lock:
            if items:
                got.append(items.pop())
                return
        time.sleep(0.01)

ts = [threading.Thread(target=take), threading.Thread(target=take)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
