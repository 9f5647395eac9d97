from multiprocessing import Process


def visit():
    open("n.txt", "w").write(str(N() + 1))


def N():
    return int(open("n.txt").read() or 0)


if __name__ == "__main__":
    open("n.txt", "w").write("0")
    ps = [Process(target=visit) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(N())
