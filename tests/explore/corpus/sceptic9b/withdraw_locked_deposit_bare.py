from multiprocessing import Array, Process


def move(acc, i, j, n):
    with acc.get_lock():
        if acc[i] < n:
            return
        acc[i] -= n
    acc[j] += n


if __name__ == '__main__':
    acc = Array('i', [50, 50, 0])
    ps = [Process(target=move, args=(acc, 0, 2, 30)), Process(target=move, args=(acc, 1, 2, 20))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(acc[:])
