from threading import Barrier, Thread

barrier = Barrier(2)


def number():
    for n in range(1, 9, 2):
        print(n, n + 1, sep="", end="")
        barrier.wait()


def letter():
    for c in "ABCD":
        barrier.wait()
        print(c, end="")


ts = [Thread(target=f) for f in (number, letter)]
[t.start() for t in ts]
[t.join() for t in ts]
print()
