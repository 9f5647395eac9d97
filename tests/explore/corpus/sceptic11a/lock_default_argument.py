import threading

count = 0


def increment(n, lock=threading.Lock()):
    global count
    for _ in range(n):
        with lock:
            tmp = count
            tmp = tmp + 1
            count = tmp


ts = [threading.Thread(target=increment, args=(2,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
