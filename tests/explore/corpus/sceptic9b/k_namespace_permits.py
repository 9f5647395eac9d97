from multiprocessing import Manager, Process


def job(ns, lock):
    with lock:
        n = ns.permits
        if n <= 0:
            return
        ns.permits = n - 1
    with lock:
        n = ns.permits
        ns.permits = n + 1


if __name__ == '__main__':
    with Manager() as m:
        ns = m.Namespace(permits=1)
        lock = m.Lock()
        ps = [Process(target=job, args=(ns, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(ns.permits)
