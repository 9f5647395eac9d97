from multiprocessing import Process, Value


def work(n):
    with n.get_lock():
        n.value += 1


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=work, args=(n,)) for _ in range(3)]
    for p in ps:
        p.start()
    print("total", n.value)
