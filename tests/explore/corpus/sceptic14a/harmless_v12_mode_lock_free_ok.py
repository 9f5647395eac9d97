import threading

base = {"a": 5, "b": 7}
out = {}


def copy(k):
    if base[k] > 0:
        out[k] = base[k]


ts = [threading.Thread(target=copy, args=(k,)) for k in base]
for t in ts: t.start()
for t in ts: t.join()
print([out[k] for k in sorted(out)])
