from multiprocessing import Process, Value


def add(counter, n):
    for _ in range(n):
        with counter.get_lock():
            counter.value += 1


def main():
    counter = Value("i", 0)
    ps = [Process(target=add, args=(counter, 2)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value)


if __name__ == "__main__":
    main()
