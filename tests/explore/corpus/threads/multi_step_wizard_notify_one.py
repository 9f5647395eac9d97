import threading

step = 0
cond = threading.Condition()


def do(n):
    global step
    with cond:
        while step != n:
            cond.wait()
        step += 1
        cond.notify()


ts = [threading.Thread(target=do, args=(n,)) for n in (2, 1, 0)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(step)
