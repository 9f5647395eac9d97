from multiprocessing import Array, Process


def add(cells):
    with cells.get_lock():
        cells[0] += 1
        cells[1] += 1


def clear(cells):
    cells[0] = 0


if __name__ == "__main__":
    cells = Array("i", [5, 5])
    ps = [Process(target=add, args=(cells,)), Process(target=clear, args=(cells,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(cells[0] in (0, 1) and cells[1] == 6)
