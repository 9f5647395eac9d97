import threading
import time

items = []
lock = threading.Lock()


def buyer():
    while not items:
        time.sleep(0.01)
    with lock:
        print(items.pop())


def supplier():
    for i in range(2):
        with lock:
            items.append(i)


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
