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
        while want[other]:
            if turn != me:
                want[me] = False
                while turn != me:
                    time.sleep(0)
                want[me] = True
            else:
                time.sleep(0)
        count += 1
        turn = other
        want[me] = False


threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
