import threading
import time

counts = {}


def work(name):
    end = time.monotonic() + 0.05
    n = 0
    while time.monotonic() < end:
        n += 1
        time.sleep(0.01)
    counts[name] = n


ts = [threading.Thread(target=work, args=(k,)) for k in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(all(n > 0 for n in counts.values()))
