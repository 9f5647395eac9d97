import os
from multiprocessing import Process


def prepare(name):
    if not os.path.isdir("out"):
        os.mkdir("out")
    with open(os.path.join("out", name), "w") as f:
        f.write(name)


if __name__ == "__main__":
    ps = [Process(target=prepare, args=("part%d" % i,)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sorted(os.listdir("out")))
