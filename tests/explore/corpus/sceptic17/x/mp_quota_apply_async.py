from multiprocessing import Pool, Value

running = None
peak = None


def init(r, p):
    global running, peak
    running, peak = r, p


def job(n):
    with running.get_lock():
        running.value += 1
        peak.value = max(peak.value, running.value)
    with running.get_lock():
        running.value -= 1
    return n


if __name__ == '__main__':
    r, p = Value('i', 0), Value('i', 0)
    res = []
    with Pool(2, init, (r, p)) as pool:
        for n in range(2):
            if r.value < 1:
                res.append(pool.apply_async(job, (n,)))
        for x in res:
            x.get()
    print('one at a time:', p.value <= 1)
