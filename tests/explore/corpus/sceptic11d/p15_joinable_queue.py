from multiprocessing import JoinableQueue, Process, Queue


def worker(tasks, answers):
    while True:
        n = tasks.get()
        if n is None:
            tasks.task_done()
            break
        answers.put((n, n ** 3))
        tasks.task_done()


def main():
    tasks = JoinableQueue()
    answers = Queue()
    workers = [Process(target=worker, args=(tasks, answers)) for _ in range(2)]
    for w in workers:
        w.start()
    for n in range(1, 4):
        tasks.put(n)
    for _ in workers:
        tasks.put(None)
    tasks.join()
    cubes = dict(answers.get() for _ in range(3))
    for w in workers:
        w.join()
    for n in sorted(cubes):
        print(n, cubes[n])


if __name__ == '__main__':
    main()
