from multiprocessing import Process, Semaphore, Value


def work(n, mutex):
    for _ in range(10):
        with mutex:
            n.value += 1


if __name__ == "__main__":
    n, mutex = Value("i", 0), Semaphore(2)
    ps = [Process(target=work, args=(n, mutex)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
