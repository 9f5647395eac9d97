from multiprocessing import Manager, Process


def worker(todo, done):
    while len(todo) > 0:
        done.append(todo.pop())


if __name__ == '__main__':
    with Manager() as m:
        todo, done = m.list([1, 2, 3]), m.list()
        ps = [Process(target=worker, args=(todo, done)) for _ in range(2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(sorted(done))
