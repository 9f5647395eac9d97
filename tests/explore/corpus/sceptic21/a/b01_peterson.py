import threading
import time

want = [False, False]
turn = 0
count = 0


def work(me):
    global turn, count
    other = 1 - me
    for _ in range(2):
        want[me] = True
        turn = other
        while want[other] and turn == other:
            time.sleep(0)
        count += 1
        want[me] = False


threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
