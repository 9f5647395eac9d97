from multiprocessing import Lock, Process, Value


def work(n):
    lock = Lock()
    for _ in range(100):
        lock.acquire()
        n.value += 1
        lock.release()


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
