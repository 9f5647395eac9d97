from multiprocessing import Process, Value


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    ps = [Process(target=add, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join(5)
    for p in ps:
        if p.is_alive():
            p.terminate()
    print(v.value)
