import threading

lock = threading.Lock()
work = ["a", "b", "c", "d"]
pos = 0
done = []


def worker():
    global pos
    for _ in range(2):
        with lock:
            i = pos
        with lock:
            pos += 1
        done.append(work[i])


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(done))
