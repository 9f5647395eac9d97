from multiprocessing import Array, Process


def move(acc, src, dst, amount, times):
    for _ in range(times):
        with acc.get_lock():
            if acc[src] >= amount:
                acc[src] -= amount
                acc[dst] += amount


if __name__ == '__main__':
    acc = Array('i', [10, 10])
    p1 = Process(target=move, args=(acc, 0, 1, 5, 1))
    p2 = Process(target=move, args=(acc, 1, 0, 5, 2))
    for p in (p1, p2):
        p.start()
    for p in (p1, p2):
        p.join()
    print(acc[:], sum(acc))
