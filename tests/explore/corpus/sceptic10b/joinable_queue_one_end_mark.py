import multiprocessing as mp


def worker(tasks, results):
    while True:
        n = tasks.get()
        if n is None:
            tasks.task_done()
            return
        results.put(n)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    results = mp.Queue()
    ps = [mp.Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for p in ps:
        p.start()
    for n in (1, 2, 3, 4):
        tasks.put(n)
    tasks.put(None)
    tasks.join()
    total = sum(results.get() for _ in range(4))
    for p in ps:
        p.join()
    print("sum", total)


if __name__ == "__main__":
    main()
