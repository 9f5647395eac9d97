import threading
import time

turn = 0
n = 0


def work(me):
    global turn, n
    for _ in range(6):
        while turn != me:
            time.sleep(0)
        n += 1
        turn = (turn + 1) % 5


ts = [threading.Thread(target=work, args=(i,)) for i in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
