import threading
from dataclasses import dataclass

@dataclass
class Row:
    n: int = 0


db = {"a": Row()}


def load(key):
    old = db[key]
    return Row(old.n)


def save(key, row):
    db[key] = row


def work(i):
    row = load("a")
    row.n += 1
    save("a", row)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(db["a"].n)


if __name__ == "__main__":
    main()
