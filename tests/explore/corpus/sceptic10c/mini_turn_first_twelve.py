import threading
import time

turn = 0


def numbers():
    global turn
    for i in range(12):
        while turn != 0:
            time.sleep(0.001)
        turn = 1
        print(2 * i + 1, 2 * i + 2, sep='', end='')


def letters():
    global turn
    for i in range(12):
        while turn != 1:
            time.sleep(0.001)
        print(chr(65 + i), end='')
        turn = 0


ts = [threading.Thread(target=f) for f in (numbers, letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
