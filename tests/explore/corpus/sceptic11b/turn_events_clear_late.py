from multiprocessing import Event, Process


def printer(c, mine, other, n):
    for _ in range(n):
        mine.wait()
        print(c, end='', flush=True)
        other.set()
        mine.clear()


if __name__ == '__main__':
    a, b = Event(), Event()
    ps = [Process(target=printer, args=('A', a, b, 3)), Process(target=printer, args=('B', b, a, 3))]
    [p.start() for p in ps]
    a.set()
    [p.join() for p in ps]
    print()
