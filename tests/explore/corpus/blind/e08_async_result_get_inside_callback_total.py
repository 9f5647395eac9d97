from multiprocessing import Pool

total = 0


def f(x):
    return x


def add(x):
    global total
    total = total + x


if __name__ == "__main__":
    p1, p2 = Pool(1), Pool(1)
    for i in range(3):
        p1.apply_async(f, (i,), callback=add)
        p2.apply_async(f, (i,), callback=add)
    for p in (p1, p2):
        p.close()
    for p in (p1, p2):
        p.join()
    print(total)
