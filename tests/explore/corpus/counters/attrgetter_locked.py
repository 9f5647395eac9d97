import operator
import threading

read = operator.attrgetter("n")
lock = threading.Lock()


class Counter:
    n = 0


c = Counter()


def add():
    with lock:
        c.n = read(c) + 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.n)
