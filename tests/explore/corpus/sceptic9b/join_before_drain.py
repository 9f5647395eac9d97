from multiprocessing import Process, Queue


def worker(q, n):
    data = [f'row {i} of {n} ' * 60 for i in range(300)]
    q.put((n, data))


def main():
    q = Queue()
    ps = [Process(target=worker, args=(q, n)) for n in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    total = 0
    for _ in ps:
        n, data = q.get()
        total += len(data)
    print('lines', total)


if __name__ == '__main__':
    main()
