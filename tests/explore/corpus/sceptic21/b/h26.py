from multiprocessing import Process, Queue


def worker(q):
    q.put("x" * 1_000_000)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=worker, args=(q,))
    p.start()
    p.join()
    print(len(q.get()))
