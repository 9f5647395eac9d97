import multiprocessing as mp


def worker(q, total, n):
    while True:
        item = q.get()
        try:
            with total.get_lock():
                total.value += item
            with n.get_lock():
                n.value += 1
        finally:
            q.task_done()


def main():
    q = mp.JoinableQueue()
    total = mp.Value('i', 0)
    n = mp.Value('i', 0)
    for _ in range(2):
        mp.Process(target=worker, args=(q, total, n), daemon=True).start()
    for i in range(1, 7):
        q.put(i)
    q.join()
    print(f'all done, {n.value} items, sum {total.value}')


if __name__ == '__main__':
    main()
