import multiprocessing as mp


def worker(name, tasks, results, stats, lock):
    n = 0
    while True:
        task = tasks.get()
        if task is None:
            tasks.task_done()
            break
        results[task] = task * task
        n += 1
        tasks.task_done()
    with lock:
        stats['handled'] = stats.get('handled', 0) + n
        stats['workers'] = stats.get('workers', 0) + 1


if __name__ == '__main__':
    tasks = mp.JoinableQueue()
    lock = mp.Lock()
    with mp.Manager() as manager:
        results = manager.dict()
        stats = manager.dict()
        workers = [mp.Process(target=worker, args=(f'w{i}', tasks, results, stats, lock)) for i in range(2)]
        for w in workers:
            w.start()
        for i in range(6):
            tasks.put(i)
        for _ in workers:
            tasks.put(None)
        tasks.join()
        for w in workers:
            w.join()
        print(sorted(results.items()))
        print('handled', stats['handled'], 'by', stats['workers'], 'workers')
