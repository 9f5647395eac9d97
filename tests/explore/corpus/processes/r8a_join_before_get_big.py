import multiprocessing as mp


def worker(queue, n):
    for i in range(n):
        queue.put('x' * 50000)
    print('worker put everything')


if __name__ == '__main__':
    queue = mp.Queue()
    p = mp.Process(target=worker, args=(queue, 10))
    p.start()
    p.join()
    total = 0
    while not queue.empty():
        total += len(queue.get())
    print(total)
