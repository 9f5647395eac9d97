from multiprocessing import Lock, Process, Value


def worker(counter, lock):
    for i in range(10000):
        lock.acquire()
        counter.value += 1
        lock.release()


lock = Lock()
counter = Value('i', 0)
ps = [Process(target=worker, args=(counter, lock)) for _ in range(4)]
[p.start() for p in ps]
[p.join() for p in ps]
print(counter.value)
