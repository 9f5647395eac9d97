from multiprocessing import Process, Queue


def work(n, q):
    q.put((n, n * 10))


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=work, args=(n, q)) for n in range(3)]
    for p in ps:
        p.start()
    results = [q.get() for _ in ps]
    for p in ps:
        p.join()
    print(sorted(results))
