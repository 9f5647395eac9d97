from multiprocessing import Process, Value


def worker(counter):
    for i in range(20000):
        with counter.get_lock():
            counter.value += 1


counter = Value('i', 0)
ps = [Process(target=worker, args=(counter,)) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
print(counter.value)
