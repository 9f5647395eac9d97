import multiprocessing as mp


def plus(v):
    for _ in range(3):
        with v.get_lock():
            v.value += 1


def minus(v, lock):
    for _ in range(3):
        with lock:
            v.value -= 1


if __name__ == '__main__':
    v = mp.Value('i', 10)
    lock = mp.Lock()
    a = mp.Process(target=plus, args=(v,))
    b = mp.Process(target=minus, args=(v, lock))
    a.start(); b.start()
    a.join(); b.join()
    print(v.value)
