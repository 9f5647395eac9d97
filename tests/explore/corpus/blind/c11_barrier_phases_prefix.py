import multiprocessing as mp


def work(i, n, a, b, barrier):
    for _ in range(2):
        a[i] = b[i] + 1
        barrier.wait()
        left = a[(i - 1) % n]
        barrier.wait()
        b[i] = left


if __name__ == "__main__":
    n = 3
    a = mp.Array("i", n, lock=False)
    b = mp.Array("i", range(n), lock=False)
    barrier = mp.Barrier(n)
    ps = [mp.Process(target=work, args=(i, n, a, b, barrier)) for i in range(n)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(a), list(b))
