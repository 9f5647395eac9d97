import threading

total = 0

from contextlib import contextmanager


@contextmanager
def snapshot():
    seen = total
    yield seen


def work():
    global total
    with snapshot() as s:
        total = s + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
