from multiprocessing import Process, Value


def finish(mask, i):
    mask.value |= 1 << i


if __name__ == "__main__":
    mask = Value("I", 0)
    ps = [Process(target=finish, args=(mask, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(bin(mask.value))
