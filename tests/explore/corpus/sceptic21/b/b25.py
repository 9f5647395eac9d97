from multiprocessing import Process, Queue


def worker(tasks, results):
    for n in iter(tasks.get, None):
        results.put((n, n ** 3))


if __name__ == "__main__":
    tasks, results = Queue(), Queue()
    ps = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for p in ps:
        p.start()
    numbers = [1, 2, 3]
    for n in numbers:
        tasks.put(n)
    for _ in ps:
        tasks.put(None)
    cubes = dict(results.get() for _ in numbers)
    for p in ps:
        p.join()
    print([cubes[n] for n in numbers])
