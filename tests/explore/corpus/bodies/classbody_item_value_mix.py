import threading
def work(own, v):
    class Step:
        own[0] = v + own[0]
a, b = [0], [0]
ts = [threading.Thread(target=work, args=x) for x in ((a, 5), (b, 7))]
for t in ts: t.start()
for t in ts: t.join()
print([a, b])
