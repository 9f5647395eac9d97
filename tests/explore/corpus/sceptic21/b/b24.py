from multiprocessing import JoinableQueue, Process


def worker(q):
    while True:
        n = q.get()
        if n % 2:
            continue
        print(n, "is even")
        q.task_done()


if __name__ == "__main__":
    q = JoinableQueue()
    w = Process(target=worker, args=(q,), daemon=True)
    w.start()
    for n in (2, 3, 4):
        q.put(n)
    q.join()
    print("all done")
