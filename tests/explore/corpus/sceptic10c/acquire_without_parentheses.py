import threading

lock = threading.Lock()
count = 0


def increase(times):
    global count
    for _ in range(times):
        lock.acquire
        count = count + 1
        lock.release


ts = [threading.Thread(target=increase, args=(2,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
