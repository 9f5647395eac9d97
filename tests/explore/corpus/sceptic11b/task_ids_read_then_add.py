from multiprocessing import Array, Process, Value


def take(next_id):
    with next_id.get_lock():
        i = next_id.value
    with next_id.get_lock():
        next_id.value = i + 1
    return i


def worker(next_id, done):
    while (i := take(next_id)) < len(done):
        done[i] += 1


if __name__ == '__main__':
    next_id = Value('i', 0)
    done = Array('i', 5)
    ps = [Process(target=worker, args=(next_id, done)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(done[:])
