import threading

n = 0
mutex = threading.Semaphore(1)


def work(last):
    global n
    for _ in range(10):
        mutex.acquire()
        n += 1
        mutex.release()
    if last:
        mutex.release()


ts = [threading.Thread(target=work, args=(i == 0,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
