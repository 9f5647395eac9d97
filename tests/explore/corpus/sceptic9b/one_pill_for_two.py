from multiprocessing import Process, Queue, Value

STOP = 'STOP'


def worker(tasks, total):
    for n in iter(tasks.get, STOP):
        with total.get_lock():
            total.value += n


def main():
    tasks = Queue()
    total = Value('i', 0)
    workers = [Process(target=worker, args=(tasks, total)) for _ in range(2)]
    for w in workers:
        w.start()
    for n in range(5):
        tasks.put(n)
    tasks.put(STOP)
    for w in workers:
        w.join()
    print('total', total.value)


if __name__ == '__main__':
    main()
