import queue
import threading
import time
b = threading.Barrier(2)


def numbers():
    global turn
    for i in range(1, 53, 2):
        print(i, i + 1, sep='', end='', flush=True)
        b.wait()


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        b.wait()
        print(c, end='', flush=True)


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
