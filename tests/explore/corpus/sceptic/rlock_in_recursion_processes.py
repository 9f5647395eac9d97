import multiprocessing as mp


def add(v, lock, depth):
    if depth == 0:
        return
    with lock:
        v.value += depth
        add(v, lock, depth - 1)


if __name__ == "__main__":
    lock = mp.RLock()
    v = mp.Value("i", 0, lock=False)
    ps = [mp.Process(target=add, args=(v, lock, d)) for d in (2, 3, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
