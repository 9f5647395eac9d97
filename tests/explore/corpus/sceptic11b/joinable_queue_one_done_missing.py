import multiprocessing as mp


def worker(q, results):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        if item % 2:
            continue            # skip odd numbers
        results.put(item * 10)
        q.task_done()


def main():
    q = mp.JoinableQueue()
    results = mp.SimpleQueue()
    p = mp.Process(target=worker, args=(q, results))
    p.start()
    for i in range(5):
        q.put(i)
    q.put(None)
    q.join()
    p.join()
    while not results.empty():
        print(results.get())


if __name__ == '__main__':
    main()
