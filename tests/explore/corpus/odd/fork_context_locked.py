import multiprocessing

context = multiprocessing.get_context("fork")


def work(n, lock):
    for _ in range(10):
        with lock:
            n.value += 1


if __name__ == "__main__":
    n = context.Value("i", 0)
    lock = context.RLock()
    ps = [context.Process(target=work, args=(n, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
