from multiprocessing import Array, Process


def work(cells, me):
    for i in range(10000):
        cells[me] += 1
    cells[0] += cells[me]


if __name__ == '__main__':
    cells = Array('l', 4)
    ps = [Process(target=work, args=(cells, k)) for k in (1, 2, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(cells[0], 'of', sum(cells[1:]))
