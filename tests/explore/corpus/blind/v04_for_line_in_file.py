from multiprocessing import Process


def add(path, n):
    balance = 0
    for line in open(path):
        balance = int(line)
    out = open(path, "w")
    out.write("%d\n" % (balance + n))
    out.close()


if __name__ == "__main__":
    with open("balance.txt", "w") as f:
        f.write("100\n")
    ps = [Process(target=add, args=("balance.txt", n)) for n in (10, -30)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(open("balance.txt").read().strip())
