import fcntl
import os
import multiprocessing


def bump():
    with open("n.txt", "r+") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))
        f.flush()
        fcntl.flock(f, fcntl.LOCK_UN)


if __name__ == "__main__":
    with open("n.txt", "w") as f:
        f.write("0")
    ps = [multiprocessing.Process(target=bump) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(open("n.txt").read())
    os.remove("n.txt")
