from multiprocessing import Lock, Process, Value

lock = Lock()


def move(a, b, n):
    with a.get_lock():
        with b.get_lock():
            a.value -= n
            b.value += n


if __name__ == "__main__":
    a = Value("i", 50, lock=lock)
    b = Value("i", 50, lock=lock)
    ps = [Process(target=move, args=(a, b, 5)), Process(target=move, args=(b, a, 3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.value, b.value)
