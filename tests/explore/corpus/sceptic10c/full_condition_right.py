import queue
import threading
import time
cv = threading.Condition()
turn = 0


def numbers():
    global turn
    for i in range(1, 53, 2):
        with cv:
            while turn != 0:
                cv.wait()
            print(i, i + 1, sep='', end='', flush=True)
            turn = 1
            cv.notify()


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        with cv:
            while turn != 1:
                cv.wait()
            print(c, end='', flush=True)
            turn = 0
            cv.notify()


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
