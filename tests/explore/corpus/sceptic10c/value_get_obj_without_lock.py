import multiprocessing as mp


def work(v, k):
    raw = v.get_obj()
    raw.value = raw.value + k


if __name__ == '__main__':
    v = mp.Value('h', 0)
    ps = [mp.Process(target=work, args=(v, k)) for k in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
