"""Send numbers in batches of three"""
from multiprocessing import Process, Queue


def batcher(q, n):
    batch = []
    for i in range(n):
        batch.append(i)
        if len(batch) == 3:
            q.put(batch)
            batch = []
    q.put(None)


if __name__ == '__main__':
    q = Queue()
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
