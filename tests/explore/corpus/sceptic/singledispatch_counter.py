import functools
import threading

seen = dict.fromkeys(["int", "str"], 0)


@functools.singledispatch
def see(x):
    raise TypeError(type(x))


@see.register
def _(x: int):
    seen["int"] += 1


@see.register
def _(x: str):
    seen["str"] += 1


def work(items):
    for i in items:
        see(i)


ts = [threading.Thread(target=work, args=([1, "a", 2],)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(seen)
