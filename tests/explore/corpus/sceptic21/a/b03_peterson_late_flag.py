import threading
import time

want = [False, False]
turn = 0
count = 0


def work(me):
    global turn, count
    other = 1 - me
    turn = other
    want[me] = True
    while want[other] and turn == other:
        time.sleep(0.01)
    count += 1
    want[me] = False


threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
