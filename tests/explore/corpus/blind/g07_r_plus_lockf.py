import fcntl
from multiprocessing import Process


def bump(times):
    for _ in range(times):
        with open("ctr", "r+") as f:
            fcntl.lockf(f, fcntl.LOCK_EX)
            n = int(f.readline())
            f.seek(0)
            f.truncate()
            f.write("%d\n" % (n + 1))
            f.flush()
            fcntl.lockf(f, fcntl.LOCK_UN)


if __name__ == "__main__":
    with open("ctr", "w") as f:
        f.write("0\n")
    ps = [Process(target=bump, args=(3,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    with open("ctr") as f:
        print(f.read().strip())
