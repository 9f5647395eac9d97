from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(name, w):
    for i in range(3):
        w.send((name, i))
    w.close()


if __name__ == '__main__':
    readers = []
    ps = []
    for name in 'ab':
        r, w = Pipe(duplex=False)
        p = Process(target=worker, args=(name, w))
        p.start()
        w.close()
        readers.append(r)
        ps.append(p)
    seen = {'a': 0, 'b': 0}
    while readers:
        for r in wait(readers):
            try:
                name, i = r.recv()
            except EOFError:
                readers.remove(r)
            else:
                assert i == seen[name]
                seen[name] += 1
    for p in ps:
        p.join()
    print('a:', seen['a'], 'b:', seen['b'])
