import multiprocessing as mp


def work(free, v):
    for _ in range(2):
        free.wait()
        free.clear()
        v.value += 1
        free.set()


if __name__ == "__main__":
    free = mp.Event()
    free.set()
    v = mp.Value("i", 0)
    ps = [mp.Process(target=work, args=(free, v)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
