import threading
counts = {}
def count(n):
    if "a" in counts:
        counts["a"] += n
    else:
        counts["a"] = n
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
