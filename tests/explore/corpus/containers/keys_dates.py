import threading
from datetime import date
n = {date(2024, 1, 1): 0, date(2024, 1, 2): 0}
def inc(u):
    n[u] = n[u] + 1
ts = [threading.Thread(target=inc, args=(k,)) for k in n]
for t in ts: t.start()
for t in ts: t.join()
