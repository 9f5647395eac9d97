import multiprocessing as mp
import random
import time

STOP = None


def producer(queue, name, count):
    for n in range(count):
        time.sleep(random.random() / 100)
        queue.put((name, n))
    print(name, 'finished')


def consumer(queue, results, name):
    got = 0
    while True:
        item = queue.get()
        if item is STOP:
            break
        got += 1
    results.put((name, got))


if __name__ == '__main__':
    queue = mp.Queue(2)
    results = mp.Queue()
    producers = [mp.Process(target=producer, args=(queue, 'p%d' % n, 3)) for n in range(2)]
    consumers = [mp.Process(target=consumer, args=(queue, results, 'c%d' % n)) for n in range(2)]
    for p in producers + consumers:
        p.start()
    for p in producers:
        p.join()
    for _ in consumers:
        queue.put(STOP)
    got = [results.get() for _ in consumers]
    for c in consumers:
        c.join()
    print('consumed', sum(n for _, n in got))
