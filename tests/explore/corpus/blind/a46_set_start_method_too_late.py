import multiprocessing as mp

counter = mp.Value("i", 0)


def work(counter):
    for _ in range(10):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    mp.set_start_method("spawn")
    ps = [mp.Process(target=work, args=(counter,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("counter =", counter.value)
