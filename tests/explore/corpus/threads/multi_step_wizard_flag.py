import threading

step = 0
cond = threading.Condition()


def do(n):
    global step
    with cond:
        cond.wait_for(lambda: step == n)
        print("step", n)
        step += 1
        cond.notify_all()


ts = [threading.Thread(target=do, args=(n,)) for n in (2, 0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
