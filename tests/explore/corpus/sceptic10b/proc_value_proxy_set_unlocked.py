from multiprocessing import Lock, Manager, Process


def add(cell, lock, n):
    cell.set(cell.get() + n)


def main():
    lock = Lock()
    manager = Manager()
    cell = manager.Value("i", 0)
    children = [Process(target=add, args=(cell, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(cell.get())


if __name__ == "__main__":
    main()
