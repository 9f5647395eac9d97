import csv
from multiprocessing import Process


def sale(n):
    with open("sales.csv", "a", newline="") as f:
        csv.writer(f).writerow(["sale", n])


if __name__ == "__main__":
    with open("sales.csv", "w", newline="") as f:
        csv.writer(f).writerow(["kind", "n"])
    ps = [Process(target=sale, args=(n,)) for n in (1, 2, 3)]
    for p in ps: p.start()
    for p in ps: p.join()
    with open("sales.csv", newline="") as f:
        print(sum(int(row["n"]) for row in csv.DictReader(f)))
