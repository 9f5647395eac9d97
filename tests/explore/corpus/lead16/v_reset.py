from multiprocessing import Process, Value


def add(c):
    with c.get_lock():
        c.value += 1


def reset(c):
    c.value = 0


if __name__ == "__main__":
    c = Value("i", 5)
    ps = [Process(target=add, args=(c,)), Process(target=reset, args=(c,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(c.value in (0, 1))
