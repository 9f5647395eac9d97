"""用Barrier实现数字字母交替"""
from threading import Barrier, Thread
from string import ascii_uppercase

barrier = Barrier(2)


def number():
    n = 1
    for _ in range(26):
        print(n, n + 1, sep="", end="")
        n += 2
        barrier.wait()   # 数字印完
        barrier.wait()   # 等字母印完


def letter():
    for c in ascii_uppercase:
        barrier.wait()
        print(c, end="")
        barrier.wait()


ts = [Thread(target=f) for f in (number, letter)]
[t.start() for t in ts]
[t.join() for t in ts]
