import multiprocessing


class Counter:
    def __init__(self, start=0):
        self._v = multiprocessing.Value("i", start)

    def __iadd__(self, n):
        self._v.value += n
        return self

    def __int__(self):
        return self._v.value

    def __repr__(self):
        return "Counter(%d)" % int(self)


def work(c):
    for _ in range(5):
        c += 1


if __name__ == "__main__":
    c = Counter()
    ps = [multiprocessing.Process(target=work, args=(c,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(c)
