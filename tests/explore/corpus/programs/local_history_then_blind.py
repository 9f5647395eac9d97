import threading

state = "new"
lock = threading.Lock()


def work(name):
    global state
    seen = []
    for _ in range(2):
        with lock:
            seen.append(state)
        with lock:
            state = name
    assert len(seen) == 2


ts = [threading.Thread(target=work, args=(n,)) for n in ("a", "b")]
for t in ts: t.start()
for t in ts: t.join()
print(state in "ab")
