import threading
import time

turn = 0


def show(k):
    global turn
    for _ in range(8):
        while turn % 3 != k:
            time.sleep(0.001)
        print('ABC'[k], end='')
        turn += 1


ts = [threading.Thread(target=show, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print()
