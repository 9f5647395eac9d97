import os
from multiprocessing import Process


def inc():
    with open("n") as f:
        n = int(next(f))
    tmp = "n.%d" % os.getpid()
    with open(tmp, "w") as f:
        f.write(str(n + 1))
    os.rename(tmp, "n")


if __name__ == "__main__":
    with open("n", "w") as f:
        f.write("0")
    ps = [Process(target=inc) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(open("n").read())
