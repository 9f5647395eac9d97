import multiprocessing as mp


def use(lic, lock, bad):
    if lic.value > 0:
        with lock:
            lic.value -= 1
            if lic.value < 0:
                bad.value = 1
        with lock:
            lic.value += 1


if __name__ == '__main__':
    lic, bad, lock = mp.RawValue('i', 1), mp.RawValue('i', 0), mp.Lock()
    ps = [mp.Process(target=use, args=(lic, lock, bad)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print('oversold' if bad.value else 'ok')
