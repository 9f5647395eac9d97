import threading

LIMIT = 1
waiting = 0
open_ = False
cond = threading.Condition()


def guest():
    global waiting
    with cond:
        waiting += 1
        full = waiting > LIMIT
    if full:
        with cond:
            waiting -= 1
        return
    with cond:
        while not open_:
            cond.wait()
        waiting -= 1


def opener():
    global open_
    with cond:
        open_ = True
        cond.notify_all()


ts = [threading.Thread(target=guest) for _ in range(2)] + [threading.Thread(target=opener)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(waiting)
