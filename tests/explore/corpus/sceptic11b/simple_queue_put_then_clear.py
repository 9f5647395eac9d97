from multiprocessing import Process, SimpleQueue


def batcher(q, n):
    batch = []
    for i in range(n):
        batch.append(i)
        if len(batch) == 3:
            q.put(batch)
            batch.clear()
    q.put(None)


if __name__ == '__main__':
    q = SimpleQueue()
    p = Process(target=batcher, args=(q, 6))
    p.start()
    batches = []
    while True:
        b = q.get()
        if b is None:
            break
        batches.append(b)
    p.join()
    print('batches', batches)
