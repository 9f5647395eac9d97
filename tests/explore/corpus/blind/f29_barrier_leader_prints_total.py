from multiprocessing import Barrier, Process, Value


def work(i, total, barrier):
    with total.get_lock():
        total.value += i
    if barrier.wait() == 0:
        print("total", total.value)


if __name__ == "__main__":
    total = Value("i", 0)
    barrier = Barrier(3)
    ps = [Process(target=work, args=(i, total, barrier)) for i in (1, 2, 3)]
    for p in ps: p.start()
    for p in ps: p.join()
