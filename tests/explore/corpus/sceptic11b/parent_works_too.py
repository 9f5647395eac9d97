import multiprocessing as mp


def child(v, lock):
    for _ in range(5):
        with lock:
            v.value += 1


if __name__ == '__main__':
    v = mp.Value('i', 0)
    lock = mp.Lock()
    p = mp.Process(target=child, args=(v, lock))
    p.start()
    v.value += 100
    p.join()
    print(v.value)
