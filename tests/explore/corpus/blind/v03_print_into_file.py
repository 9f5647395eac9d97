from multiprocessing import Process


def visit(path):
    with open(path) as f:
        n = int(f.readline())
    with open(path, "w") as f:
        print(n + 1, file=f)


if __name__ == "__main__":
    with open("visits", "w") as f:
        print(0, file=f)
    ps = [Process(target=visit, args=("visits",)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    with open("visits") as f:
        print("visits:", f.read().strip())
