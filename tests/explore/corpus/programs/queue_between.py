import queue
import threading

total = 0


def work():
    global total
    q = queue.Queue()
    q.put(total)
    total = q.get() + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
