from multiprocessing import Process, SimpleQueue, Value


def helper(tasks, done):
    while not tasks.empty():
        task = tasks.get()
        with done.get_lock():
            done.value += task


def main():
    tasks = SimpleQueue()
    for n in (1, 2, 3):
        tasks.put(n)
    done = Value('i', 0)
    helpers = [Process(target=helper, args=(tasks, done)) for _ in range(2)]
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()
    print('done', done.value)


if __name__ == '__main__':
    main()
