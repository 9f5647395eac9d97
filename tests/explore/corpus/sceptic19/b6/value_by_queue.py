import queue
import threading

q = queue.Queue()
score = 0
lock = threading.Lock()


def look():
    with lock:
        q.put(score)


def store():
    global score
    old = q.get()
    with lock:
        score = old + 10


ts = [threading.Thread(target=f) for f in (look, look, store, store)]
for t in ts: t.start()
for t in ts: t.join()
print(score)
