import multiprocessing as mp


def next_index(idx, n):
    with idx.get_lock():
        i = idx.value
        if i >= n:
            return None
        idx.value = i + 1
    return i


def worker(data, out, idx, done):
    mine = 0
    while True:
        i = next_index(idx, len(data))
        if i is None:
            break
        out[i] = data[i] * data[i]
        mine += 1
    with done.get_lock():
        done.value += mine


def main():
    data = list(range(6))
    out = mp.RawArray('i', len(data))
    idx = mp.Value('i', 0)
    done = mp.Value('i', 0)
    ps = [mp.Process(target=worker, args=(data, out, idx, done)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(list(out), 'done', done.value)


if __name__ == '__main__':
    main()
