import itertools
import threading

ids = itertools.count(1)
given = []


def take():
    for _ in range(3):
        given.append(next(ids))


ts = [threading.Thread(target=take) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(given))
