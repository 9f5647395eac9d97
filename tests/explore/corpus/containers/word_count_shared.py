from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, wait

TEXT = ["a b c a", "c a", "b a c"]
total = defaultdict(int)


def count(line: str) -> None:
    for w in line.split():
        total[w.lower()] += 1


def main():
    with ThreadPoolExecutor(max_workers=3) as ex:
        fs = [ex.submit(count, line) for line in TEXT]
        wait(fs)
    print(sorted(total.items()))


if __name__ == "__main__":
    main()
