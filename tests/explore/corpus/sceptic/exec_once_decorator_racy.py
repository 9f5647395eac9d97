import functools
import threading


def once(f):
    @functools.wraps(f)
    def inner(*a):
        if not inner.done:
            inner.done = True
            inner.value = f(*a)
        return inner.value

    inner.done = False
    return inner


@once
def setup():
    return object()


got = []
ts = [threading.Thread(target=lambda: got.append(setup())) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(map(id, got))))
