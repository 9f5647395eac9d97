import queue
import threading
import time
lock = threading.Lock()
turn = 0


def numbers():
    global turn
    for i in range(1, 53, 2):
        while True:
            with lock:
                if turn == 0:
                    turn = 1
                    break
            time.sleep(0.001)
        print(i, i + 1, sep='', end='', flush=True)


def letters():
    global turn
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        while True:
            with lock:
                if turn == 1:
                    print(c, end='', flush=True)
                    turn = 0
                    break
            time.sleep(0.001)


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
