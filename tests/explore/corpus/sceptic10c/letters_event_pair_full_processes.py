from multiprocessing import Event, Process


def numbers(mine, other, n):
    for i in range(1, n, 2):
        mine.wait()
        mine.clear()
        print(i, i + 1, sep='', end='', flush=True)
        other.set()


def letters(mine, other, n):
    for i in range(n // 2):
        mine.wait()
        mine.clear()
        print(chr(ord('A') + i), end='', flush=True)
        other.set()


if __name__ == '__main__':
    e1, e2 = Event(), Event()
    e1.set()
    ps = [Process(target=numbers, args=(e1, e2, 10)), Process(target=letters, args=(e2, e1, 10))]
    for p in ps: p.start()
    for p in ps: p.join()
    print()
