import queue
from multiprocessing import Process, Queue


def producer(q):
    for i in range(4):
        try:
            q.put_nowait(i)
        except queue.Full:
            pass
    q.put(None)


if __name__ == '__main__':
    q = Queue(maxsize=2)
    p = Process(target=producer, args=(q,))
    p.start()
    print('got', list(iter(q.get, None)))
    p.join()
