import operator
import threading

value = operator.attrgetter("n")


class Counter:
    n = 0


c = Counter()


def add():
    c.n = value(c) + 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(c.n)
