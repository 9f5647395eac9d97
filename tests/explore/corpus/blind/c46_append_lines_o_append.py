from multiprocessing import Process


def log(path, who):
    for i in range(3):
        with open(path, "a") as f:
            f.write("%s %d\n" % (who, i))


if __name__ == "__main__":
    path = "log.txt"
    open(path, "w").close()
    ps = [Process(target=log, args=(path, w)) for w in "AB"]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(path) as f:
        print(len(f.readlines()))
