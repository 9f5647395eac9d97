import multiprocessing as mp


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn', force=True)
    v = mp.Value('i', 0)
    ps = [mp.Process(target=add, args=(v,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(v.value)
