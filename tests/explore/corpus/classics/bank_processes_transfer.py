from multiprocessing import Process, Value


def transfer(a, b, n, forward):
    with a.get_lock():
        with b.get_lock():
            if forward:
                a.value -= n
                b.value += n
            else:
                b.value -= n
                a.value += n


if __name__ == "__main__":
    a, b = Value("i", 100), Value("i", 100)
    ps = [Process(target=transfer, args=(a, b, 30, True)), Process(target=transfer, args=(a, b, 50, False))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(f"A={a.value} B={b.value}")
