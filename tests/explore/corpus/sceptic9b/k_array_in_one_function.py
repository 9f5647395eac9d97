from multiprocessing import Array, Process


def work(acc):
    with acc.get_lock():
        old = acc[0]
        if old < 30:
            return
        acc[0] = old - 30
    with acc.get_lock():
        other = acc[1]
        acc[1] = other + 20
    with acc.get_lock():
        acc[0] += 10


if __name__ == '__main__':
    acc = Array('i', [60, 0])
    ps = [Process(target=work, args=(acc,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(100, acc[0] >= 0 and acc[0] + acc[1] <= 70)
