from multiprocessing import JoinableQueue, Process


def worker(tasks):
    while True:
        n = tasks.get()
        try:
            result = 10 / n
        except ZeroDivisionError:
            print('bad task', n)
            continue
        print('%.2f' % result)
        tasks.task_done()


if __name__ == '__main__':
    tasks = JoinableQueue()
    ws = [Process(target=worker, args=(tasks,), daemon=True) for _ in range(2)]
    for w in ws:
        w.start()
    for n in range(4):
        tasks.put(n)
    tasks.join()
    print('all done')
