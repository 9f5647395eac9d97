import queue
import threading
import time
e1, e2 = threading.Event(), threading.Event()
e1.set()


def numbers():
    global turn
    for i in range(1, 53, 2):
        e1.wait()
        print(i, i + 1, sep='', end='', flush=True)
        e2.set()
        e1.clear()


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        e2.wait()
        print(c, end='', flush=True)
        e1.set()
        e2.clear()


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
