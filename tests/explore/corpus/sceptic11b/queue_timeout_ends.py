import queue
from multiprocessing import Manager, Process, Queue


def worker(tasks, results):
    while True:
        try:
            t = tasks.get(timeout=1)
        except queue.Empty:
            return
        results.append(t * 10)


if __name__ == '__main__':
    with Manager() as m:
        results = m.list()
        tasks = Queue()
        for i in range(4):
            tasks.put(i)
        ws = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
        [w.start() for w in ws]
        [w.join() for w in ws]
        print('handled', sorted(results))
