import threading
groups = {}
def count(n):
    try:
        groups["a"].append(n)
    except KeyError:
        groups["a"] = [n]
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(groups)
