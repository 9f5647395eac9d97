import threading

lock = threading.Lock()
n = 0


def work(i):
    global lock, n
    for _ in range(3):
        with lock:
            n += 1
        if i == 0:
            lock = threading.Lock()


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
