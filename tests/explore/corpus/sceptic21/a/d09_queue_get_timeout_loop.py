import queue
import threading

q = queue.Queue()
done = []


def producer():
    for i in range(3):
        q.put(i)


def consumer():
    while True:
        try:
            item = q.get(timeout=0.5)
        except queue.Empty:
            return
        done.append(item)


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
