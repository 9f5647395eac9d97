from multiprocessing import Process, Queue, Value

N = 150


def producer(q, start):
    for i in range(start, start + N):
        q.put(i)


def consumer(q, count, total):
    while True:
        x = q.get()
        if x is None:
            break
        with count.get_lock():
            count.value += 1
            total.value += x


if __name__ == '__main__':
    q = Queue(10)
    count = Value('i', 0)
    total = Value('i', 0, lock=False)
    ps = [Process(target=producer, args=(q, k * N)) for k in range(2)]
    cs = [Process(target=consumer, args=(q, count, total)) for _ in range(2)]
    for p in ps + cs:
        p.start()
    for p in ps:
        p.join()
    for _ in cs:
        q.put(None)
    for c in cs:
        c.join()
    print('consumed', count.value, 'sum', total.value)
