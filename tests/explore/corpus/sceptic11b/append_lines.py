from multiprocessing import Process

LOG = 'app.log'


def logger(name):
    for i in range(3):
        with open(LOG, 'a') as f:
            f.write(f'{name} {i}\n')


if __name__ == '__main__':
    ps = [Process(target=logger, args=(n,)) for n in ('w1', 'w2')]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open(LOG) as f:
        lines = f.read().splitlines()
    expected = sorted(f'{n} {i}' for n in ('w1', 'w2') for i in range(3))
    print(len(lines), 'lines', 'ok' if sorted(lines) == expected else lines)
