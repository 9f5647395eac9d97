import threading
counts = {}
def count(n):
    if "a" in counts:
        counts["a"] = counts["a"] + 1
    else:
        counts["a"] = 1
ts = [threading.Thread(target=count, args=a) for a in ((1,), (1,))]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
