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
    with cond:
        n += 1
        cond.notify_all()


ts = [threading.Thread(target=f) for f in (supplier, supplier, buyer, buyer)]
for t in ts: t.start()
for t in ts: t.join()
