import multiprocessing as mp


def child(v, lock):
    for _ in range(2):
        with lock:
            v.value += 1


if __name__ == '__main__':
    v = mp.Value('i', 0)
    lock = mp.Lock()
    v.value += 4
    ps = [mp.Process(target=child, args=(v, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    v.value += 100
    print(v.value)
