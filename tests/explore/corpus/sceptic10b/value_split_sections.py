from multiprocessing import Process, Value


def add(v, n):
    with v.get_lock():
        old = v.value
    new = old + n
    with v.get_lock():
        v.value = new


if __name__ == "__main__":
    v = Value("i", 0)
    ps = [Process(target=add, args=(v, n)) for n in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
