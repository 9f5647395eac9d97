import queue
import threading
import time
turn = 0


def numbers():
    global turn
    for i in range(1, 53, 2):
        while turn != 0:
            time.sleep(0.001)
        print(i, i + 1, sep='', end='', flush=True)
        turn = 1


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        while turn != 1:
            time.sleep(0.001)
        print(c, end='', flush=True)
        turn = 0


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
