import threading

count = 0
history = []
lock = threading.Lock()


def work(name):
    global count
    with lock:
        history.append((name, count))
    with lock:
        count = len(history)


ts = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
assert count == 2
