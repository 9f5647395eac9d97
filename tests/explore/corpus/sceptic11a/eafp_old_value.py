import threading
counts = {}
def count():
    try:
        old = counts["a"]
    except KeyError:
        old = 0
    counts["a"] = old + 1
ts = [threading.Thread(target=count) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
