import queue
import threading

q = queue.Queue()
finished = threading.Event()
done = []


def producer():
    for i in range(3):
        q.put(i)
    finished.set()


def consumer():
    while not (q.empty() and finished.is_set()):
        try:
            done.append(q.get(timeout=0.1))
        except queue.Empty:
            pass


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
