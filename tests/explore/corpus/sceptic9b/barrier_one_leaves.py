from multiprocessing import Barrier, Process, Value


def worker(rows, barrier, total):
    for row in rows:
        with total.get_lock():
            total.value += sum(row)
        barrier.wait()


def main():
    data = [[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10]]]
    barrier = Barrier(2)
    total = Value('i', 0)
    ps = [Process(target=worker, args=(rows, barrier, total)) for rows in data]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('total', total.value)


if __name__ == '__main__':
    main()
