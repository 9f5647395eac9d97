from multiprocessing import Process, Value


def add(v, depth):
    if depth:
        p = Process(target=add, args=(v, depth - 1))
        p.start()
    with v.get_lock():
        v.value += 1
    if depth:
        p.join()


if __name__ == "__main__":
    v = Value("i", 0)
    ps = [Process(target=add, args=(v, 1)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
