import csv
from multiprocessing import Lock, Process


def load():
    with open("stock.csv", newline="") as f:
        return list(csv.DictReader(f))


def save(rows):
    with open("stock.csv", "w", newline="") as f:
        writer = csv.DictWriter(f, fieldnames=["name", "left"])
        writer.writeheader()
        for row in rows:
            writer.writerow(row)


def sell(lock, name, n):
    with lock:
        rows = load()
        for row in rows:
            if row["name"] == name and int(row["left"]) >= n:
                row["left"] = int(row["left"]) - n
        save(rows)


if __name__ == "__main__":
    lock = Lock()
    save([{"name": "pen", "left": 10}, {"name": "book", "left": 5}])
    ps = [Process(target=sell, args=(lock, "pen", 3)), Process(target=sell, args=(lock, "book", 1))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(load())
