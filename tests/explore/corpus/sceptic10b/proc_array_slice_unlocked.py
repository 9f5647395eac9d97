from multiprocessing import Array, Lock, Process


def add(cells, lock, n):
    cells[:] = [c + n for c in cells]


def main():
    lock = Lock()
    cells = Array("i", [1, 2, 3])
    children = [Process(target=add, args=(cells, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(list(cells))


if __name__ == "__main__":
    main()
