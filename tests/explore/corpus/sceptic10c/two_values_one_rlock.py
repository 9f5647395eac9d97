from multiprocessing import Process, RLock, Value


def add(a, b):
    for _ in range(2):
        with a.get_lock():
            a.value += 1
            with b.get_lock():
                b.value = a.value


if __name__ == '__main__':
    shared = RLock()
    a, b = Value('i', 0, lock=shared), Value('i', 0, lock=shared)
    ps = [Process(target=add, args=(a, b)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a.value, b.value)
