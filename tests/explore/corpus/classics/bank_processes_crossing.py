from multiprocessing import Process, Value


def transfer(source, target, n):
    with source.get_lock():
        with target.get_lock():
            source.value -= n
            target.value += n


if __name__ == "__main__":
    a, b = Value("i", 100), Value("i", 100)
    ps = [Process(target=transfer, args=(a, b, 30)), Process(target=transfer, args=(b, a, 50))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(f"A={a.value} B={b.value}")
