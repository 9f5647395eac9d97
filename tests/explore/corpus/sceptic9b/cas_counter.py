from multiprocessing import Process, Value


def compare_and_swap(v, expected, new):
    with v.get_lock():
        if v.value == expected:
            v.value = new
            return True
        return False


def increment(v):
    while True:
        old = v.value
        if compare_and_swap(v, old, old + 1):
            break


def worker(v):
    for _ in range(2):
        increment(v)


if __name__ == '__main__':
    v = Value('i', 0)
    ps = [Process(target=worker, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('count', v.value)
