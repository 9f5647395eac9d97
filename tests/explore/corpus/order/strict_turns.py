import threading
import time

turn = 0
n = 0


def work(me):
    global turn, n
    for _ in range(2):
        while turn != me:
            time.sleep(0.001)
        n += 1
        turn = 1 - me


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
