from multiprocessing import Lock, Process, Value


def add(c):
    with c.get_lock():
        c.value = 3


if __name__ == "__main__":
    c = Value("i", 5, lock=Lock())
    p = Process(target=add, args=(c,))
    p.start()
    p.join()
    print(c.value)
