from multiprocessing import Lock, Process, Value


def add(c, lock):
    with lock:
        c.get_obj().value += 1


def reset(c):
    c.value = 0


if __name__ == "__main__":
    lock = Lock()
    c = Value("i", 5, lock=lock)
    ps = [Process(target=add, args=(c, lock)), Process(target=reset, args=(c,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(c.value in (0, 1))
