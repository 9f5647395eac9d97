from multiprocessing import Process, Value


def safe(c):
    with c.get_lock():
        c.value += 1


def unsafe(c):
    c.value += 1


if __name__ == "__main__":
    c = Value("i", 0)
    ps = [Process(target=safe, args=(c,)), Process(target=unsafe, args=(c,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(c.value)
