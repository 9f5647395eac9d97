import threading
from collections import defaultdict
locks = {"a": threading.Lock()}
n = {"a": 0}
def inc(k):
    with locks[k]:
        n[k] += 1
ts = [threading.Thread(target=inc, args="a") for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n["a"])
