import queue
import threading

q = queue.Queue()
done = threading.Event()
got = []


def produce():
    for i in range(4):
        q.put(i)
    done.set()


def consume():
    while not done.is_set():
        try:
            got.append(q.get(timeout=0.5))
        except queue.Empty:
            pass


ts = [threading.Thread(target=consume), threading.Thread(target=produce)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
