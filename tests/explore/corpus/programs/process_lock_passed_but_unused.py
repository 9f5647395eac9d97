from multiprocessing import Lock, Process, Value


def work(v, lock, n):
    for _ in range(n):
        v.value += 1


if __name__ == "__main__":
    lock = Lock()
    v = Value("i", 0)
    ps = [Process(target=work, args=(v, lock, 2)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
