from multiprocessing import Lock, Process, Value


def add(v, lock, n):
    for _ in range(n):
        with lock:
            v.value += 1


if __name__ == "__main__":
    v = Value("i", 0, lock=False)
    lock = Lock()
    ps = [Process(target=add, args=(v, lock, 2)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
