from multiprocessing import Process, Value


def enter(flag):
    while flag.value == 1:
        pass
    flag.value = 1


def leave(flag):
    flag.value = 0


def work(flag, n):
    for _ in range(2):
        enter(flag)
        x = n.value
        n.value = x + 1
        leave(flag)


if __name__ == "__main__":
    flag, n = Value("b", 0), Value("i", 0)
    ps = [Process(target=work, args=(flag, n)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n.value)
