import queue
import threading

q = queue.Queue(maxsize=2)
seen = []


def produce():
    for i in range(8):
        q.put(i)
    q.put(-1)


def consume():
    while True:
        i = q.get()
        if i == -1:
            return
        seen.append(i)


p, c = threading.Thread(target=produce), threading.Thread(target=consume)
p.start(); c.start()
p.join(); c.join()
print(seen)
