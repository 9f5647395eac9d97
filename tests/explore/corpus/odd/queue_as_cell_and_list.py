import threading
import queue
q = queue.Queue()
q.put(0)
last = [0]
def work():
    n = q.get()
    last[0] = n + 1
    q.put(n + 1)
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(q.get() + (last[0] != 2))
