from multiprocessing import Lock, Process
from pathlib import Path


def add(path, lock, n):
    path.write_text(str(int(path.read_text()) + n))


def main():
    lock = Lock()
    path = Path("count.txt")
    path.write_text("0")
    children = [Process(target=add, args=(path, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(path.read_text())


if __name__ == "__main__":
    main()
