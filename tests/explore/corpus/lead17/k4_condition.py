import threading
cond = threading.Condition()
line = []
def put():
    for x in (1, 2):
        with cond:
            line.append(x)
            cond.notify_all()
def take(k):
    with cond:
        while not line or line[0] != k:
            cond.wait()
        if line[0] == k:
            line.pop(0)
        cond.notify_all()
ts = [threading.Thread(target=put)] + [threading.Thread(target=take, args=(k,)) for k in (2, 1)]
for t in ts: t.start()
for t in ts: t.join()
print('done')
