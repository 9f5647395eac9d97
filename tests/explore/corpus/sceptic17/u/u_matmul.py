import functools
import threading
from contextlib import ExitStack, contextmanager, closing
from dataclasses import dataclass

n = 1
lock = threading.Lock()


def spend():
    global n
    with lock:
        n -= 1


class W:
    def __matmul__(self, o):
        spend()
        return self


def take():
    if n > 0:
        W() @ W()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
