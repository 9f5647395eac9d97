import functools
import threading


def once(f):
    lock = threading.Lock()

    @functools.wraps(f)
    def inner(*a):
        with lock:
            if not inner.done:
                inner.value = f(*a)
                inner.done = True
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
