import multiprocessing as mp


class Account:
    def __init__(self, n):
        self.v = mp.Value("i", n)

    def add(self, n):
        with self.v.get_lock():
            self.v.value += n


def transfer(a, b, n, times):
    for _ in range(times):
        a.add(-n)
        b.add(n)


if __name__ == "__main__":
    a, b = Account(100), Account(100)
    ps = [mp.Process(target=transfer, args=(a, b, 5, 3)), mp.Process(target=transfer, args=(b, a, 7, 3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.v.value, b.v.value)
