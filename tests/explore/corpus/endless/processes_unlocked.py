from multiprocessing import Process, Value


def change(n, step):
    while True:
        n.value += step


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=change, args=(n, s)) for s in (1, -1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
