from multiprocessing import Lock, Process
from multiprocessing.sharedctypes import RawValue


def add(cell, lock, n):
    with lock:
        if (old := cell.value) >= 0:
            cell.value = old + n


def main():
    lock = Lock()
    cell = RawValue("i", 0)
    children = [Process(target=add, args=(cell, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(cell.value)


if __name__ == "__main__":
    main()
