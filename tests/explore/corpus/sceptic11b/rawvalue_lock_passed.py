from multiprocessing import Process, Lock, RawValue


def add(total, numbers, lock):
    part = 0
    for n in numbers:
        part += n
        if n % 5 == 0:
            with lock:
                total.value = total.value + part
            part = 0
    with lock:
        total.value = total.value + part


def main():
    total = RawValue('l', 0)
    lock = Lock()
    chunks = [range(1, 11), range(11, 21), range(21, 31)]
    workers = []
    for chunk in chunks:
        p = Process(target=add, args=(total, chunk, lock))
        workers.append(p)
        p.start()
    for p in workers:
        p.join()
    print("sum =", total.value)


if __name__ == '__main__':
    main()
