import threading


class L:
    lines = None


L = type("L", (), {})
lock = threading.Lock()


def W():
    if not hasattr(L, "lines"):
        with lock:
            L.lines = []
    L.lines.append(1)


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(L.lines))
