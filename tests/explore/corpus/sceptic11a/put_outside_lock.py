import threading
import queue

q = queue.Queue(maxsize=1)
lock = threading.Lock()
stats = {"made": 0, "eaten": 0}


def producer():
    for i in range(3):
        q.put(i)
        with lock:
            stats["made"] += 1


def consumer():
    for _ in range(3):
        q.get()
        with lock:
            stats["eaten"] += 1


ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats["made"], stats["eaten"])
