from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray, RawValue


def work(me, flags, turn, n):
    other = 1 - me
    for _ in range(2):
        flags[me] = 1
        turn.value = other
        while flags[other] and turn.value == other:
            pass
        n.value += 1
        flags[me] = 0


if __name__ == "__main__":
    flags, turn, n = RawArray("i", 2), RawValue("i", 0), RawValue("i", 0)
    ps = [Process(target=work, args=(i, flags, turn, n)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
