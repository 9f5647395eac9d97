from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def length(name):
    return len(Path(name).read_text())


if __name__ == "__main__":
    for i in range(3):
        Path(f"f{i}.txt").write_text("x" * (i + 1))
    with ProcessPoolExecutor(2) as pool:
        print(sum(pool.map(length, [f"f{i}.txt" for i in range(3)])))
