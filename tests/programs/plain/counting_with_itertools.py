"""Loops over endless iterators."""
import itertools
from itertools import count, cycle, repeat

total = 0


def work():
    global total
    for n in count(1):
        if n > 4:
            break
        total += n
    else:
        print("never")
    for n, letter in zip(itertools.count(), "abc"):
        total += n
    for letter in cycle("xy"):
        total += 1
        if total > 15:
            break
    for total in repeat(7, 2):
        pass
    else:
        print("all", total)
    values = iter([1, 2, 0, 3])
    for total in iter(lambda: next(values), 0):
        print("got", total)
    for n in iter([1, 2]):
        total += n


work()
print(total)
n = 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 5:
        break
else:
    print("never")
while n:
    n -= 1
else:
    print("done", n)
