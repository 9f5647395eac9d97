from multiprocessing import Process, Queue


def worker(q, n):
    for i in range(1, n):
        q.put(i * i)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=worker, args=(q, 3))
    p.start()
    results = [q.get() for _ in range(3)]
    p.join()
    print(results)
