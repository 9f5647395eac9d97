from multiprocessing import Process, Value


def move(a, b, n):
    with a.get_lock():
        a.value -= n
        b.value += n


if __name__ == "__main__":
    a = Value("i", 50)
    b = Value("i", 50)
    ps = [Process(target=move, args=(a, b, 5)), Process(target=move, args=(b, a, 3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.value, b.value)
