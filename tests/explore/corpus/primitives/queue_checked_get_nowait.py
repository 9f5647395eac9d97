import queue
import threading

q = queue.Queue()
q.put("last")


def work():
    if not q.empty():
        print(q.get_nowait())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
