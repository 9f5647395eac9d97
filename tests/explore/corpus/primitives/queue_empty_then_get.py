import queue
import threading

q = queue.Queue()
for i in range(3):
    q.put(i)


def work():
    while not q.empty():
        item = q.get()
        print("got", item)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
