import threading

rows = {"a": [1, 2, 3], "b": [4, 5]}
out = {"a": [], "b": []}


def drain(k):
    while len(rows[k]) > 1:
        out[k].append(rows[k].pop())


ts = [threading.Thread(target=drain, args=(k,)) for k in rows]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({k: len(v) for k, v in out.items()})
