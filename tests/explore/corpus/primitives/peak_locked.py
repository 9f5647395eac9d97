import threading
import time

active = 0
peak = 0
gate = threading.BoundedSemaphore(2)
m = threading.Lock()


def visit(i):
    global active, peak
    with gate:
        with m:
            active += 1
            peak = max(peak, active)
        time.sleep(0.01)
        with m:
            active -= 1


ts = [threading.Thread(target=visit, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print("max ok" if peak <= 2 else f"too many {peak}")
