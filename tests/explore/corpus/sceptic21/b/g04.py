import itertools
import threading

ids = itertools.count(1)
orders = {}


def order(what):
    number = next(ids)
    orders[number] = what


ts = [threading.Thread(target=order, args=(w,)) for w in ("tea", "cake", "pie")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(orders))
