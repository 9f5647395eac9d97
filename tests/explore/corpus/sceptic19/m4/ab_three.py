import threading

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


def supplier():
    global n
    for _ in range(3):
        with cond:
            n += 1
            cond.notify_all()


ts = [threading.Thread(target=buyer) for _ in range(3)] + [threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
