import threading
from functools import wraps


def memo(fn):
    values, locks, guard = {}, {}, threading.Lock()

    @wraps(fn)
    def inner(key):
        with guard:
            if key not in locks:
                locks[key] = threading.Lock()
            lock = locks[key]
        with lock:
            if key not in values:
                values[key] = fn(key)
            return values[key]
    inner.values = values
    return inner


calls = []


@memo
def expensive(n):
    calls.append(n)
    return n ** 10


def client(ns):
    for n in ns:
        expensive(n)


ts = [threading.Thread(target=client, args=(ns,)) for ns in ((1, 2), (2, 1))]
for t in ts: t.start()
for t in ts: t.join()
print('calls', len(calls))
