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
    while True:
        try:
            item = q.get_nowait()
        except queue.Empty:
            if finished.is_set():
                return
            continue
        done.append(item)


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
