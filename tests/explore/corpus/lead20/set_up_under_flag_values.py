from multiprocessing import Lock, Process, Value


def worker(ready, seen, lock):
    if not ready.value:
        with lock:
            seen.value = 0
            ready.value = 1
    for _ in range(3):
        with lock:
            seen.value += 1


if __name__ == "__main__":
    ready, seen, lock = Value("b", 0), Value("i", -1), Lock()
    workers = [Process(target=worker, args=(ready, seen, lock)) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    print("seen", seen.value)
