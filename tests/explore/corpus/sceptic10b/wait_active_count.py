import threading
import time

parts = []
lock = threading.Lock()


def worker(n):
    with lock:
        parts.append(n)


for n in (1, 2):
    threading.Thread(target=worker, args=(n,)).start()
while threading.active_count() > 1:
    time.sleep(0.01)
print("sum", sum(parts))
