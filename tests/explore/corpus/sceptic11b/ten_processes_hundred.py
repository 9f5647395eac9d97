import multiprocessing


def increment(shared, lock, n):
    for _ in range(n):
        with lock:
            shared.value += 1


def main():
    shared = multiprocessing.Value('i', 0)
    lock = multiprocessing.Lock()
    procs = []
    for _ in range(10):
        p = multiprocessing.Process(target=increment, args=(shared, lock, 100))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()
    print(f'Final value: {shared.value} (expected 1000)')


if __name__ == '__main__':
    main()
