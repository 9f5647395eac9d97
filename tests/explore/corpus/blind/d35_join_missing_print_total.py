from multiprocessing import Process, Value


def add(v, n):
    with v.get_lock():
        v.value += n


if __name__ == "__main__":
    v = Value("i", 0)
    ps = [Process(target=add, args=(v, n)) for n in (10, 20)]
    for p in ps:
        p.start()
    print("total", v.value)
    for p in ps:
        p.join()
