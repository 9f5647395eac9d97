from multiprocessing import Process, SimpleQueue


def produce(q, first):
    for i in range(3):
        q.put(first + i)


if __name__ == "__main__":
    q = SimpleQueue()
    ps = [Process(target=produce, args=(q, k)) for k in (0, 10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sorted(q.get() for _ in range(6)))
