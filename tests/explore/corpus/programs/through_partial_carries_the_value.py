import threading

total = 0

from functools import partial


def store(old, n):
    global total
    total = old + n


def work():
    f = partial(store, total)
    f(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
