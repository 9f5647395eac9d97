import threading
import time

online = set()
seen = {}
lock = threading.Lock()


def visit(user, t):
    with lock:
        online.add(user)
        seen[user] = t


def sweep(limit):
    with lock:
        stale = {u for u in online if seen[u] < limit}
        online.difference_update(stale)
        for u in stale:
            del seen[u]
    return len(stale)


ts = [threading.Thread(target=visit, args=(u, t)) for u, t in (("a", 1), ("b", 5), ("c", 9))]
ts.append(threading.Thread(target=sweep, args=(4,)))
for t in ts:
    t.start()
for t in ts:
    t.join()
sweep(4)
print(sorted(online))
