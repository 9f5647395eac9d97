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
    while not (finished.is_set() and q.empty()):
        try:
            done.append(q.get(timeout=0.1))
        except queue.Empty:
            pass


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start()
p.start()
p.join()
print(len(done))
c.join()
