from multiprocessing import Lock, Process, Value


def add(v, n):
    lock = Lock()
    for _ in range(n):
        with lock:
            v.value += 1


def main():
    v = Value("i", 0, lock=False)
    ps = [Process(target=add, args=(v, 2)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)


if __name__ == "__main__":
    main()
