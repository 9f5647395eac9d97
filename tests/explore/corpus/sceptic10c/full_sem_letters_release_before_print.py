import queue
import threading
import time
s1, s2 = threading.Semaphore(1), threading.Semaphore(0)


def numbers():
    global turn
    for i in range(1, 53, 2):
        s1.acquire()
        print(i, i + 1, sep='', end='', flush=True)
        s2.release()


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        s2.acquire()
        s1.release()
        print(c, end='', flush=True)


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
