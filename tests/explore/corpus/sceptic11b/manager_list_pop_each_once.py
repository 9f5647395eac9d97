from multiprocessing import Manager, Process


def worker(todo, done):
    while True:
        try:
            job = todo.pop()
        except IndexError:
            return
        done.append(job)


if __name__ == '__main__':
    with Manager() as m:
        todo, done = m.list([1, 2, 3, 4]), m.list()
        ps = [Process(target=worker, args=(todo, done)) for _ in range(2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(sorted(done))
