import queue
import threading
import time
s1, s2 = threading.Semaphore(1), threading.Semaphore(0)


def numbers():
    global turn
    for i in range(1, 53, 2):
        s1.acquire()
        s2.release()
        print(i, i + 1, sep='', end='', flush=True)


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        s2.acquire()
        print(c, end='', flush=True)
        s1.release()


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
