from multiprocessing import Array, Barrier, Process

cells = Array('i', [1, 2, 3], lock=False)
phase = Array('i', [0], lock=False)


def report():
    phase[0] += 1
    print('phase', phase[0], 'sum', sum(cells), flush=True)


barrier = Barrier(3, action=report)


def work(i):
    barrier.wait()
    cells[i] *= 2
    barrier.wait()


if __name__ == '__main__':
    ps = [Process(target=work, args=(i,)) for i in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
