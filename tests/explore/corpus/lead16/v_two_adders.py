from multiprocessing import Process, Value


def unsafe(c):
    for _ in range(2):
        c.value = c.value + 1


if __name__ == "__main__":
    c = Value("i", 0)
    ps = [Process(target=unsafe, args=(c,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(c.value)
