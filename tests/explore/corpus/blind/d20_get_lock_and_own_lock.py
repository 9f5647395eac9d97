import multiprocessing as mp

lock = mp.Lock()


def plus(v):
    for _ in range(10):
        with v.get_lock():
            v.value += 1


def minus(v):
    for _ in range(10):
        with lock:
            v.value -= 1


if __name__ == "__main__":
    v = mp.Value("i", 0)
    ps = [mp.Process(target=plus, args=(v,)), mp.Process(target=minus, args=(v,))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
