import threading

busy = threading.Lock()
count = 0


def worker():
    global count
    while not busy.acquire(blocking=False):
        pass
    count += 1
    busy.release()


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
