from multiprocessing import Array, Process, Value


def worker(next_id, done):
    while True:
        with next_id.get_lock():
            i = next_id.value
            next_id.value += 1
        if i >= len(done):
            return
        done[i] += 1


if __name__ == '__main__':
    next_id = Value('i', 0)
    done = Array('i', 7, lock=False)
    ps = [Process(target=worker, args=(next_id, done)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(done[:])
