import multiprocessing as mp


def worker(tasks, results):
    while True:
        n = tasks.get()
        results.put(n * n)
        tasks.task_done()


if __name__ == "__main__":
    tasks = mp.JoinableQueue()
    results = mp.Queue()
    for _ in range(3):
        mp.Process(target=worker, args=(tasks, results), daemon=True).start()
    for i in range(6):
        tasks.put(i)
    tasks.join()
    out = [results.get() for _ in range(6)]
    print(sorted(out))
