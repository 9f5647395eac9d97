import threading

total = 0
lock = threading.Lock()
results = []


def add(n):
    global total
    with lock:
        total += n
    results.append(total)


ts = [threading.Thread(target=add, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
