import threading
cond = threading.Condition()
n = 1
def take():
    global n
    with cond:
        while n == 0:
            cond.wait()
        n -= 1
def put():
    global n
    with cond:
        n += 1
        cond.notify()
ts = [threading.Thread(target=f) for f in (take, take, put)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
