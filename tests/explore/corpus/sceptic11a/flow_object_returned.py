import threading

class Row:
    pass


db = {"n": 0}


def load():
    row = Row()
    row.n = db["n"]
    return row


def save(row):
    db["n"] = row.n


def work(i):
    row = load()
    row.n += 1
    save(row)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(db)


if __name__ == "__main__":
    main()
