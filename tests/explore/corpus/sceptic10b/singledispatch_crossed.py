import threading
from functools import singledispatch

a, b = threading.Lock(), threading.Lock()


@singledispatch
def use(x):
    raise TypeError(x)


@use.register
def _(x: int):
    with a:
        with b:
            pass


@use.register
def _(x: str):
    with b:
        with a:
            pass


ts = [threading.Thread(target=use, args=(x,)) for x in (1, "x")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("used")
