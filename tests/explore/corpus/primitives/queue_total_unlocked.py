import queue
import threading

q = queue.Queue()
total = 0
for i in range(10):
    q.put(i)
for _ in range(2):
    q.put(None)


def work():
    global total
    while True:
        n = q.get()
        if n is None:
            break
        total += n


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
