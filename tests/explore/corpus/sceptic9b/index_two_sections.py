from multiprocessing import Process, Value


def worker(tasks, idx, runs):
    while True:
        with idx.get_lock():
            i = idx.value
        if i >= len(tasks):
            break
        tasks[i].upper()
        with runs.get_lock():
            runs.value += 1
        with idx.get_lock():
            idx.value = i + 1


def main():
    tasks = ['a', 'b', 'c', 'd']
    idx = Value('i', 0)
    runs = Value('i', 0)
    ps = [Process(target=worker, args=(tasks, idx, runs)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('runs', runs.value)


if __name__ == '__main__':
    main()
