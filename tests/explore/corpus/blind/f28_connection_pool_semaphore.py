from multiprocessing import Manager, Process, Semaphore


def client(i, sem, free, log):
    with sem:
        conn = free.pop()
        log.append((i, conn))
        free.append(conn)


if __name__ == "__main__":
    with Manager() as m:
        free = m.list(["c1", "c2"])
        log = m.list()
        sem = Semaphore(2)
        ps = [Process(target=client, args=(i, sem, free, log)) for i in range(4)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(len(log), sorted(free))
