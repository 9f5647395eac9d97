import threading

present = {"ann", "bob", "eve"}
lock = threading.Lock()


def come(name):
    with lock:
        present.add(name)


def leave(name):
    with lock:
        crowded = len(present) > 2
    if crowded:
        with lock:
            present.discard(name)


ts = [threading.Thread(target=leave, args=("ann",))]
ts += [threading.Thread(target=come, args=(n,)) for n in ("kim", "lou")]
for t in ts:
    t.start()
for t in ts:
    t.join()
