import threading

results = []
lock = threading.Lock()


def note(n):
    with lock:
        results.append(n)


ts = []
for i in range(3):
    t = threading.Thread(target=lambda: note(i))
    ts.append(t)
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
