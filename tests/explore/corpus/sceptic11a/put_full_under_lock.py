import threading
import queue

q = queue.Queue(maxsize=1)
lock = threading.Lock()
made = 0
eaten = 0


def producer():
    global made
    for i in range(3):
        with lock:
            q.put(i)
            made += 1


def consumer():
    global eaten
    for _ in range(3):
        with lock:
            q.get()
            eaten += 1


ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(made, eaten)
