from multiprocessing import Process, SimpleQueue


def worker(jobs, results):
    for a, b in iter(jobs.get, None):
        results.put((a, b, a * b))


if __name__ == "__main__":
    jobs, results = SimpleQueue(), SimpleQueue()
    ps = [Process(target=worker, args=(jobs, results)) for _ in range(3)]
    for p in ps:
        p.start()
    for i in range(5):
        jobs.put((i, i + 1))
    for _ in ps:
        jobs.put(None)
    found = [results.get() for _ in range(5)]
    for p in ps:
        p.join()
    print(sorted(found))
