from multiprocessing import Lock, Process, RawValue


def worker(total, lock):
    with lock:
        total.value += 1


def closer(total):
    total.value = 100


if __name__ == "__main__":
    total, lock = RawValue("i", 0), Lock()
    ps = [Process(target=worker, args=(total, lock)), Process(target=closer, args=(total,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(total.value)
