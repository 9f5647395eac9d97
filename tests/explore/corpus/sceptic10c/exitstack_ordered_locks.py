"""N-Konten-Ueberweisung mit ExitStack"""
from contextlib import ExitStack, contextmanager
from threading import Lock, Thread

LOCKS = {name: Lock() for name in "abc"}
STAND = dict.fromkeys(LOCKS, 10)


@contextmanager
def gesperrt(*names):
    with ExitStack() as stack:
        for n in sorted(set(names)):
            stack.enter_context(LOCKS[n])
        yield STAND


def rotate(x, y, z):
    with gesperrt(x, y, z) as s:
        s[x] -= 1
        s[y] += 1


def main():
    jobs = [("a", "b", "c"), ("c", "b", "a"), ("b", "c", "a")]
    ts = [Thread(target=rotate, args=j) for j in jobs]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert sum(STAND.values()) == 30
    print(STAND)


main()
