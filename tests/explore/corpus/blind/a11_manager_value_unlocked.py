from multiprocessing import Process, Manager


def worker(counter):
    for _ in range(5):
        counter.value += 1


if __name__ == '__main__':
    m = Manager()
    counter = m.Value('i', 0)
    procs = [Process(target=worker, args=(counter,)) for i in range(2)]
    for p in procs: p.start()
    for p in procs: p.join()
    print("expected 10, got", counter.value)
