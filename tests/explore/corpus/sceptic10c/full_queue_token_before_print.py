import queue
import threading
import time
q1, q2 = queue.Queue(), queue.Queue()
q1.put(1)


def numbers():
    global turn
    for i in range(1, 53, 2):
        q1.get()
        q2.put(1)
        print(i, i + 1, sep='', end='', flush=True)


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        q2.get()
        print(c, end='', flush=True)
        q1.put(1)


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
