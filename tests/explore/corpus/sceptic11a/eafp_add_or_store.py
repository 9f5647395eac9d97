import threading
counts = {}
def count(n):
    try:
        counts["a"] += n
    except KeyError:
        counts["a"] = n
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
