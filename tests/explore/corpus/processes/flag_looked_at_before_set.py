from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray, RawValue


def work(me, flags, n):
    other = 1 - me
    for _ in range(2):
        while flags[other]:
            pass
        flags[me] = 1
        n.value += 1
        flags[me] = 0


if __name__ == "__main__":
    flags, n = RawArray("i", 2), RawValue("i", 0)
    ps = [Process(target=work, args=(i, flags, n)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
