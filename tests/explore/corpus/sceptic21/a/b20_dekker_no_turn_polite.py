import threading
import time

want = [False, False]
count = 0


def work(me):
    global count
    want[me] = True
    while want[1 - me]:
        want[me] = False
        time.sleep(0.01 * (me + 1))
        want[me] = True
    count += 1
    want[me] = False


threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
