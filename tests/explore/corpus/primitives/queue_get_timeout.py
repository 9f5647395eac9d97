import queue
import threading

q = queue.Queue()
got = []


def produce(k):
    for i in range(3):
        q.put(10 * k + i)


def consume():
    while True:
        try:
            got.append(q.get(timeout=1))
        except queue.Empty:
            break


ts = [threading.Thread(target=produce, args=(k,)) for k in range(2)] + [threading.Thread(target=consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
