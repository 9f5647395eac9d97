import multiprocessing as mp


class Histogram:
    def __init__(self, n):
        self.bins = mp.Array("i", n)

    def add(self, x):
        self.bins[x % 3] += 1


def work(h, xs):
    for x in xs:
        h.add(x)


if __name__ == "__main__":
    h = Histogram(3)
    ps = [mp.Process(target=work, args=(h, xs)) for xs in ([0, 1, 2], [3, 4, 5])]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(h.bins))
