import multiprocessing as mp


def phase_worker(a, k, n):
    for phase in range(n):
        for i in range(phase % 2 + 2 * k, n - 1, 4):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]


if __name__ == "__main__":
    a = mp.Array("i", [4, 3, 2, 1], lock=False)
    ps = [mp.Process(target=phase_worker, args=(a, k, 4)) for k in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(a))
