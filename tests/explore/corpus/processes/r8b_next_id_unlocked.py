from multiprocessing import Process, Queue, Value


def take(cursor):
    mine = cursor.value
    cursor.value = mine + 1
    return mine


def worker(cursor, out, n):
    for _ in range(n):
        out.put(take(cursor))


if __name__ == '__main__':
    cursor = Value('i', 1)
    out = Queue()
    ps = [Process(target=worker, args=(cursor, out, 3)) for _ in range(2)]
    for p in ps:
        p.start()
    ids = [out.get() for _ in range(6)]
    for p in ps:
        p.join()
    print('unique' if len(set(ids)) == 6 else 'duplicates')
