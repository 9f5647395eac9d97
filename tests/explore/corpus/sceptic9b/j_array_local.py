from multiprocessing import Array, Process


def take(a, i, n):
    with a.get_lock():
        left = a[i]
        if left < n:
            return False
        a[i] = left - n
    return True


def give(a, i, n):
    with a.get_lock():
        a[i] = a[i] + n


def job(a):
    if take(a, 0, 3):
        give(a, 0, 3)
        give(a, 1, 1)


if __name__ == '__main__':
    a = Array('i', [5, 0])
    ps = [Process(target=job, args=(a,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[0], a[1] >= 1)
