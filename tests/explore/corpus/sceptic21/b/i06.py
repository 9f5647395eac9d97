import queue
import threading

q = queue.Queue()
stop = threading.Event()
done = []


def worker():
    while not stop.is_set():
        try:
            item = q.get(timeout=0.1)
        except queue.Empty:
            continue
        done.append(item)


w = threading.Thread(target=worker)
w.start()
for i in range(3):
    q.put(i)
stop.set()
w.join()
print(done)
