import threading
cond = threading.Condition()
turn = 0
out = []

def work(me):
    global turn
    for i in range(300):
        with cond:
            while turn != me:
                cond.wait()
            out.append(me)
            turn = 1 - me
            cond.notify_all()

ts = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out))
