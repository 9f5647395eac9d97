from multiprocessing import Array, Process


def first(cells, x):
    if not any(cells[:]):
        cells[0] = x


if __name__ == "__main__":
    cells = Array("i", 2)
    ps = [Process(target=first, args=(cells, x)) for x in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(cells[0] in (1, 2))
