from multiprocessing import Manager, Process


def move(first, second, d, a, b):
    with first:
        with second:
            d[a] -= 1
            d[b] += 1


if __name__ == "__main__":
    with Manager() as m:
        la, lb = m.Lock(), m.Lock()
        d = m.dict(a=5, b=5)
        ps = [Process(target=move, args=(la, lb, d, "a", "b")), Process(target=move, args=(lb, la, d, "b", "a"))]
        for p in ps: p.start()
        for p in ps: p.join()
        print(dict(d))
