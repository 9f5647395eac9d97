import os
from multiprocessing import Process


def buy(i):
    with open("left.txt") as f:
        left = int(f.read())
    with open("left.%d" % i, "w") as f:
        f.write(str(left - 1))
    os.replace("left.%d" % i, "left.txt")


if __name__ == "__main__":
    with open("left.txt", "w") as f:
        f.write("5")
    ps = [Process(target=buy, args=(i,)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(open("left.txt").read())
