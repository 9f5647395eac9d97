from multiprocessing import Process


def bump(times):
    for _ in range(times):
        with open("ctr", "r+") as f:
            n = int(f.readline())
            f.seek(0)
            f.truncate()
            f.write("%d\n" % (n + 1))


if __name__ == "__main__":
    with open("ctr", "w") as f:
        f.write("0\n")
    ps = [Process(target=bump, args=(3,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(open("ctr").read().strip())
