from multiprocessing import Lock, Manager, Process, Semaphore


def patient(name, beds, free, lock, log):
    with beds:
        with lock:
            bed = free.pop()
        log.append((name, bed))
        with lock:
            free.append(bed)


def main():
    with Manager() as manager:
        free = manager.list(['bed 1'])
        log = manager.list()
        beds = Semaphore(1)
        lock = Lock()
        ill = [Process(target=patient, args=(n, beds, free, lock, log)) for n in ('Eva', 'Tom')]
        for p in ill:
            p.start()
        for p in ill:
            p.join()
        print(sorted(log))
        assert list(free) == ['bed 1'] and len(log) == 2


if __name__ == '__main__':
    main()
