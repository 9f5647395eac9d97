import threading

lock = threading.Lock()
n = 0


def work(limit):
    global n
    for i in range(limit):
        lock.acquire()
        if i == limit - 1:
            n += 10
            continue
        n += 1
        lock.release()


ts = [threading.Thread(target=work, args=(500,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
