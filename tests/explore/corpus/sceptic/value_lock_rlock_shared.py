from multiprocessing import Process, RLock, Value


def work(a, b, lock):
    for _ in range(5):
        with lock:
            a.value += 1
            b.value += 1


if __name__ == "__main__":
    lock = RLock()
    a, b = Value("i", 0, lock=lock), Value("i", 0, lock=lock)
    ps = [Process(target=work, args=(a, b, lock)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.value + b.value)
