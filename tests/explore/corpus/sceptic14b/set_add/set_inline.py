import threading


lock = threading.Lock()
seen = set()


def work():
    with lock:
        new = 1 not in seen
    if new:
        with lock:
            seen.add(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
