import threading
turn = 0
out = []

def work(me):
    global turn
    for i in range(1000):
        while turn != me:
            pass
        out.append(me)
        turn = 1 - me

ts = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out))
