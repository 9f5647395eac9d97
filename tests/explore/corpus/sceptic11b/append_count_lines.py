from multiprocessing import Process


def add():
    for _ in range(2):
        with open('lines.txt') as f:
            n = len(f.readlines())
        with open('lines.txt', 'a') as f:
            f.write(f'{n}\n')


if __name__ == '__main__':
    open('lines.txt', 'w').close()
    ps = [Process(target=add) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open('lines.txt') as f:
        print(f.read().split())
