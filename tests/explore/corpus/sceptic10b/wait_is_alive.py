import threading
import time

parts = []


def worker(n):
    parts.append(n)


threads = [threading.Thread(target=worker, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
while any(t.is_alive() for t in threads):
    time.sleep(0.01)
print("sum", sum(parts))
