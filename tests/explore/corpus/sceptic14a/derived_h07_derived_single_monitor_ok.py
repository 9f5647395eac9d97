import threading
import time

parts = {"a": 0, "b": 0}
total = 0
left = 2
lock = threading.Lock()


def put(k, v):
    global left
    parts[k] = v
    with lock:
        left -= 1


def monitor():
    global total
    while left:
        time.sleep(0.001)
    total = sum(parts.values())


ts = [threading.Thread(target=put, args=kv) for kv in (("a", 1), ("b", 2))] + [threading.Thread(target=monitor)]
for t in ts: t.start()
for t in ts: t.join()
print(total == sum(parts.values()))
