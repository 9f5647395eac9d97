from multiprocessing import Manager, Process


def consumer(cond, jobs, done, closed):
    while True:
        with cond:
            while not jobs and not closed.is_set():
                cond.wait()
            if not jobs:
                return
            job = jobs.pop(0)
        done.put(f'job {job}')


if __name__ == '__main__':
    with Manager() as m:
        cond, jobs, done, closed = m.Condition(), m.list(), m.Queue(), m.Event()
        cs = [Process(target=consumer, args=(cond, jobs, done, closed)) for _ in range(2)]
        [c.start() for c in cs]
        for i in range(3):
            with cond:
                jobs.append(i)
                cond.notify()
        with cond:
            closed.set()
            cond.notify_all()
        [c.join() for c in cs]
        print(sorted(done.get() for _ in range(3)))
