import threading
class Acc:
    total = 0
def adder(acc):
    while True:
        n = yield
        acc.total += n
def work(acc):
    g = adder(acc)
    next(g)
    for k in (1, 2):
        g.send(k)
a = Acc()
ts = [threading.Thread(target=work, args=(a,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
