from multiprocessing import Process
from pathlib import Path


def work():
    for _ in range(2):
        p = Path("n.txt")
        p.write_text(str(int(p.read_text()) + 1))


if __name__ == "__main__":
    Path("n.txt").write_text("0")
    ps = [Process(target=work) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(Path("n.txt").read_text())
