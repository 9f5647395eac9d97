from multiprocessing import Process, Value


def job(v):
    with v.get_lock():
        n = v.value
        if n >= 2:
            return
        v.value = n + 1
    with v.get_lock():
        v.value -= 1


if __name__ == '__main__':
    v = Value('i', 0)
    ps = [Process(target=job, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
