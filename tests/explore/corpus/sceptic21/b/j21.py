import threading

lock = threading.Lock()
pending = None
saved = []


def save(text):
    saved.append(text)


def typed(text):
    global pending
    with lock:
        if pending is not None:
            pending.cancel()
        pending = threading.Timer(1.0, save, args=(text,))
        pending.start()


ts = [threading.Thread(target=typed, args=(x,)) for x in ("a", "ab")]
for t in ts:
    t.start()
for t in ts:
    t.join()
pending.join()
print(len(saved))
