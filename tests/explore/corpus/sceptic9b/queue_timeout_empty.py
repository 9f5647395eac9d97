from multiprocessing import JoinableQueue, Process, Queue
from queue import Empty


def worker(tasks, results):
    while True:
        try:
            n = tasks.get(timeout=1)
        except Empty:
            break
        results.put(n)
        tasks.task_done()


def main():
    tasks = JoinableQueue()
    results = Queue()
    for n in range(1, 7):
        tasks.put(n)
    ps = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for p in ps:
        p.start()
    tasks.join()
    got = [results.get() for _ in range(6)]
    for p in ps:
        p.join()
    print('processed', len(got), 'sum', sum(got))


if __name__ == '__main__':
    main()
