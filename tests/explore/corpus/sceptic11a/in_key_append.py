import threading
groups = {}
def count(n):
    if "a" not in groups:
        groups["a"] = [n]
    else:
        groups["a"].append(n)
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(groups)
