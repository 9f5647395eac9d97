from multiprocessing import Process, Value


def work(counter, rounds):
    for _ in range(rounds):
        with counter.get_lock():
            counter.value += 1


if __name__ == '__main__':
    counter = Value('i', 0)
    procs = [Process(target=work, args=(counter, 250)) for _ in range(4)]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    print('计数器:', counter.value)
