from multiprocessing import Manager, Process


def work(v, lock):
    for _ in range(5):
        with lock:
            v.value += 1


if __name__ == "__main__":
    with Manager() as manager:
        v, lock = manager.Value("i", 0), manager.Lock()
        ps = [Process(target=work, args=(v, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(v.value)
