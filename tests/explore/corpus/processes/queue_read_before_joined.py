from multiprocessing import Process, Queue


def produce(q):
    q.put("x" * 1_000_000)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=produce, args=(q,))
    p.start()
    print(len(q.get()))
    p.join()
