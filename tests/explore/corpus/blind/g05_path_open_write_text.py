from multiprocessing import Process
from pathlib import Path

path = Path("score.txt")


def play(points):
    with path.open() as f:
        score = int(f.read())
    path.write_text(str(score + points))


if __name__ == "__main__":
    path.write_text("0")
    ps = [Process(target=play, args=(p,)) for p in (5, 7)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("score", path.read_text())
