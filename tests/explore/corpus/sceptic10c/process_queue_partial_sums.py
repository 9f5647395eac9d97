from multiprocessing import Process, Queue


def add_up(q, numbers):
    q.put(sum(numbers))


def chunks(seq, n):
    for i in range(n):
        yield seq[i::n]


if __name__ == '__main__':
    q = Queue()
    ps = [Process(target=add_up, args=(q, part)) for part in chunks(range(20), 3)]
    for p in ps:
        p.start()
    total = sum(q.get() for _ in ps)
    for p in ps:
        p.join()
    print(total)
