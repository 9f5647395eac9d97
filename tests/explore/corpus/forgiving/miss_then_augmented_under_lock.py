import threading

import collections

counts, plain, lock = collections.defaultdict(int), {}, threading.Lock()


def work(n):
    try:
        plain["a"]
    except KeyError:
        with lock:
            counts["a"] += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(counts))
