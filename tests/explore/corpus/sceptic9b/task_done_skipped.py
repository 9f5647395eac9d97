import multiprocessing as mp


def worker(q, results):
    while True:
        n = q.get()
        results.put(100 // n)
        q.task_done()


def main():
    q = mp.JoinableQueue()
    results = mp.Queue()
    ws = [mp.Process(target=worker, args=(q, results), daemon=True) for _ in range(2)]
    for w in ws:
        w.start()
    for n in (5, 0, 2):
        q.put(n)
    q.join()
    print('all done')


if __name__ == '__main__':
    main()
