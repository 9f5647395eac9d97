import threading
import time

lock = threading.Lock()
items = []
taken = []


def give():
    with lock:
        items.append(1)


def take():
    for _ in range(3):
        with lock:
            some = len(items) > 0
        if some:
            with lock:
                taken.append(items.pop())

ts = [threading.Thread(target=give), threading.Thread(target=give), threading.Thread(target=take)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(items) + len(taken))
