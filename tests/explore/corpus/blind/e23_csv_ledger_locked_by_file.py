import contextlib
import csv
import fcntl
import multiprocessing


@contextlib.contextmanager
def locked(path="ledger.lock"):
    with open(path, "w") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        yield
        fcntl.flock(f, fcntl.LOCK_UN)


def read():
    with open("ledger.csv", newline="") as f:
        return {name: int(n) for name, n in csv.reader(f)}


def write(accounts):
    with open("ledger.csv", "w", newline="") as f:
        csv.writer(f).writerows(accounts.items())


def transfer(a, b, n):
    with locked():
        accounts = read()
        if accounts[a] >= n:
            accounts[a] -= n
            accounts[b] += n
            write(accounts)


if __name__ == "__main__":
    write({"ann": 100, "bob": 100})
    jobs = [("ann", "bob", 30), ("bob", "ann", 20), ("ann", "bob", 10)]
    ps = [multiprocessing.Process(target=transfer, args=j) for j in jobs]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sum(read().values()), read())
