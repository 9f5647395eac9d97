import queue
import threading

pool = queue.Queue()
pool.put('conn')


def query():
    if not pool.empty():
        c = pool.get_nowait()
        pool.put(c)


ts = [threading.Thread(target=query) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(pool.qsize())
