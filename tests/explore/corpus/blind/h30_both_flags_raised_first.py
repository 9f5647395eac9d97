from multiprocessing import Process, Value


def work(mine, other, n):
    mine.value = 1
    while other.value:
        pass
    n.value += 1
    mine.value = 0


if __name__ == "__main__":
    a, b, n = Value("i", 0), Value("i", 0), Value("i", 0)
    ps = [Process(target=work, args=(a, b, n)), Process(target=work, args=(b, a, n))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n.value)
