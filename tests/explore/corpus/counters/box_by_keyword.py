import threading
def inc(*, box):
    box["n"] = sum([box["n"], 1])
b = dict(n=0)
ts = [threading.Thread(target=inc, kwargs={"box": b}) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
