import threading
counts = {}
def count(n):
    if "a" not in counts:
        counts["a"] = 1
    else:
        counts["a"] += 1
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,), (3,))]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
