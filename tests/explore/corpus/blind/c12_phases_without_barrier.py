import multiprocessing as mp


def work(i, n, a, out):
    a[i] = i + 1
    s = 0
    for j in range(n):
        if j != i:
            s += a[j]
    out[i] = s + a[i] - 3


if __name__ == "__main__":
    n = 3
    a = mp.Array("i", n)
    out = mp.Array("i", n)
    ps = [mp.Process(target=work, args=(i, n, a, out)) for i in range(n)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("sum of neighbours", list(out))
