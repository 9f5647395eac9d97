from multiprocessing import Manager, Process


def fill(d, key):
    for i in range(3):
        d[key + str(i)] = i


if __name__ == '__main__':
    with Manager() as m:
        d = m.dict()
        ps = [Process(target=fill, args=(d, k)) for k in 'ab']
        for p in ps:
            p.start()
    for p in ps:
        p.join()
    print('finished')
