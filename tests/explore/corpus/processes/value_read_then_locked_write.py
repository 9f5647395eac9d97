from multiprocessing import Process, Value


def work(n):
    for _ in range(30):
        old = n.value
        with n.get_lock():
            n.value = old + 1


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
