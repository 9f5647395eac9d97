from multiprocessing import Process, Value


def worker(flag, done):
    with flag.get_lock():
        if flag.value == 0:
            flag.value = 1
    with done.get_lock():
        done.value += 1


def closer(flag):
    flag.value = 2


if __name__ == "__main__":
    flag, done = Value("i", 0), Value("i", 0)
    ps = [Process(target=worker, args=(flag, done)) for _ in range(2)] + [Process(target=closer, args=(flag,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(done.value == 2)
