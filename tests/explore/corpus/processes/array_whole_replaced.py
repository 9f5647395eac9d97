from multiprocessing import Array, Process


def work(a):
    a[:] = [n + 1 for n in a]


if __name__ == "__main__":
    a = Array("i", [0, 0])
    ps = [Process(target=work, args=(a,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[:])
