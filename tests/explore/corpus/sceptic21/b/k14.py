import threading

pending = {"a": 1, "b": 2}
handled = []
lock = threading.Lock()


def handler():
    with lock:
        key = next(iter(pending), None)
    if key is None:
        return
    with lock:
        pending.pop(key, None)
    handled.append(key)


ts = [threading.Thread(target=handler) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(handled))
