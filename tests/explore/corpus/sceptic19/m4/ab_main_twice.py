import threading
import time

n = 0
cond = threading.Condition()


def buyer():
    global n
    with cond:
        while n == 0:
            cond.wait()
    with cond:
        n -= 1
        assert n >= 0


ts = [threading.Thread(target=buyer) for _ in range(2)]
for t in ts: t.start()
for _ in range(2):
    time.sleep(0.1)
    with cond:
        n += 1
        cond.notify_all()
for t in ts: t.join()
