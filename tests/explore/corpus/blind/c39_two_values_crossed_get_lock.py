from multiprocessing import Process, Value


def move(src, dst, n):
    with src.get_lock():
        with dst.get_lock():
            src.value -= n
            dst.value += n


if __name__ == "__main__":
    a = Value("i", 10)
    b = Value("i", 10)
    p = Process(target=move, args=(a, b, 1))
    q = Process(target=move, args=(b, a, 2))
    p.start()
    q.start()
    p.join()
    q.join()
    print(a.value + b.value)
