from multiprocessing import Event, Process


def worker(start, i):
    start.wait()
    print('worker', i, flush=True)


if __name__ == '__main__':
    start = Event()
    ps = [Process(target=worker, args=(start, i)) for i in range(2)]
    for p in ps:
        p.start()
    start.set()
    start.clear()
    for p in ps:
        p.join()
