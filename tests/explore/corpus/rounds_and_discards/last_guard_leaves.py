import threading

guards = {"ann", "bob"}
lock = threading.Lock()


def leave(name):
    with lock:
        enough = len(guards) > 1
    if enough:
        with lock:
            guards.discard(name)


ts = [threading.Thread(target=leave, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(guards))
