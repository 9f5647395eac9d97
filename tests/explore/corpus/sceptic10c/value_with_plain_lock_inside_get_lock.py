from multiprocessing import Lock, Process, Value


def add(v):
    for _ in range(2):
        with v.get_lock():
            v.value += 1


if __name__ == '__main__':
    v = Value('i', 0, lock=Lock())
    ps = [Process(target=add, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
