from multiprocessing import Process, SimpleQueue, Value


def producer(q, items):
    for x in items:
        q.put(x)
    q.put(None)


def consumer(q, total):
    while True:
        x = q.get()
        if x is None:
            return
        with total.get_lock():
            total.value += x


if __name__ == '__main__':
    q = SimpleQueue()
    total = Value('i', 0)
    prod = Process(target=producer, args=(q, [5, 6, 7]))
    cons = [Process(target=consumer, args=(q, total)) for _ in range(2)]
    for p in [prod, *cons]:
        p.start()
    for p in [prod, *cons]:
        p.join()
    print(total.value)
