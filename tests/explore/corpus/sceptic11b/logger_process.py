from multiprocessing import Process, SimpleQueue

LOG = 'run.log'


def logger(q):
    with open(LOG, 'w') as f:
        for line in iter(q.get, None):
            f.write(line + '\n')


def worker(i, q):
    for k in range(2):
        q.put(f'w{i}-{k}')


def main():
    q = SimpleQueue()
    log = Process(target=logger, args=(q,))
    log.start()
    ws = [Process(target=worker, args=(i, q)) for i in range(2)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
    q.put(None)
    log.join()
    with open(LOG) as f:
        lines = f.read().split()
    print(len(lines), 'lines:', *sorted(lines))


if __name__ == '__main__':
    main()
