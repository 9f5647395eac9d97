import multiprocessing as mp


def work(v, k):
    v.acquire()
    try:
        old = v.get_obj().value
        v.get_obj().value = old + k
    finally:
        v.release()


if __name__ == '__main__':
    v = mp.Value('h', 0)
    ps = [mp.Process(target=work, args=(v, k)) for k in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
