from multiprocessing import Barrier, Process, Value


def work(total, lock_free, barrier):
    for _ in range(2):
        total.value += 1
        barrier.wait()


if __name__ == "__main__":
    total, barrier = Value("i", 0), Barrier(2)
    ps = [Process(target=work, args=(total, None, barrier)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(total.value)
