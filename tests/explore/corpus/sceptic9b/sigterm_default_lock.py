from multiprocessing import Lock, Process, RawValue


def worker(lock, n):
    while True:
        with lock:
            n.value += 1


if __name__ == '__main__':
    lock, n = Lock(), RawValue('i', 0)
    p = Process(target=worker, args=(lock, n))
    p.start()
    p.terminate()
    p.join()
    with lock:
        print('stopped', n.value >= 0)
