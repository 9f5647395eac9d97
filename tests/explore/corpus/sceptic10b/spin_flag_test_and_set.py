import threading

busy = False
count = 0


def worker():
    global busy, count
    while busy:
        pass
    busy = True
    count += 1
    busy = False


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
