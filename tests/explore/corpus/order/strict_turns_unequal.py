import threading
import time

turn = 0


def work(me, times):
    global turn
    for _ in range(times):
        while turn != me:
            time.sleep(0.001)
        turn = 1 - me


ts = [threading.Thread(target=work, args=pair) for pair in ((0, 3), (1, 1))]
for t in ts:
    t.start()
for t in ts:
    t.join()
