from multiprocessing import Process, Value


def add(values, start):
    n = len(values)
    for k in range(n):
        v = values[(start + k) % n]
        with v.get_lock():
            v.value += start + 1


if __name__ == '__main__':
    values = [Value('i', 0) for _ in range(3)]
    ps = [Process(target=add, args=(values, s)) for s in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print([v.value for v in values])
