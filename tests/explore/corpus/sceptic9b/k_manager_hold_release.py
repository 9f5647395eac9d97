from multiprocessing import Lock, Manager, Process


def hold(d, lock):
    with lock:
        free = d['free']
        if free == 0:
            return False
        d['free'] = free - 1
        return True


def release(d, lock):
    with lock:
        d['free'] = d['free'] + 1


def guest(d, lock):
    if hold(d, lock):
        release(d, lock)


if __name__ == '__main__':
    with Manager() as m:
        d = m.dict(free=2)
        lock = Lock()
        ps = [Process(target=guest, args=(d, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print('seats', d['free'])
