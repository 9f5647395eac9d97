import threading

lock = threading.Lock()
totals = {}


def count(text):
    global totals
    local = {}
    for ch in text:
        local[ch] = local.get(ch, 0) + 1
    with lock:
        totals = {k: totals.get(k, 0) + local.get(k, 0) for k in {*totals, *local}}


ts = [threading.Thread(target=count, args=("abab",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(dict(sorted(totals.items())))
