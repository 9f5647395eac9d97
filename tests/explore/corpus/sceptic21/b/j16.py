import threading

total = 0
lock = threading.Lock()
results = []


def add(n):
    global total
    with lock:
        total += n
        mine = total
    results.append(mine)


ts = [threading.Thread(target=add, args=(1,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
