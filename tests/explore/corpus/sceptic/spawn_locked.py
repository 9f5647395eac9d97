import multiprocessing as mp


def work(n):
    for _ in range(10):
        with n.get_lock():
            n.value += 1


if __name__ == "__main__":
    mp.set_start_method("spawn")
    n = mp.Value("i", 0)
    ps = [mp.Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n.value)
