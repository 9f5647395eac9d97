import multiprocessing as mp

N = 6


def step(a, b, barrier, rows, generations):
    for _ in range(generations):
        for i in rows:
            alive = a[(i - 1) % N] + a[(i + 1) % N]
            b[i] = 1 if alive == 1 else 0
        barrier.wait()
        for i in rows:
            a[i] = b[i]
        barrier.wait()


if __name__ == "__main__":
    a = mp.Array("b", [0, 0, 1, 0, 0, 0], lock=False)
    b = mp.Array("b", N, lock=False)
    barrier = mp.Barrier(2)
    ps = [mp.Process(target=step, args=(a, b, barrier, range(k, N, 2), 2)) for k in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("".join(map(str, a)))
