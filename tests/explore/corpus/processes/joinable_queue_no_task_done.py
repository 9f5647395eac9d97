from multiprocessing import JoinableQueue, Process


def consumer(q):
    while True:
        n = q.get()
        if n is None:
            break


if __name__ == "__main__":
    q = JoinableQueue()
    c = Process(target=consumer, args=(q,))
    c.start()
    for n in (1, 2, None):
        q.put(n)
    q.join()
    c.join()
    print("done")
