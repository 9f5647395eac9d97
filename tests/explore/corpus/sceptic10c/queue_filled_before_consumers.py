import queue
import threading

q = queue.Queue(maxsize=2)
out = []


def consumer():
    while True:
        x = q.get()
        if x is None:
            break
        out.append(x)


for i in range(3):
    q.put(i)
q.put(None)
t = threading.Thread(target=consumer)
t.start()
t.join()
print(out)
