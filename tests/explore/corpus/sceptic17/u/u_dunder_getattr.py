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


class P:
    def __init__(self, x):
        self._x = x

    def __getattr__(self, name):
        return getattr(self._x, name)


class A:
    def go(self):
        spend()


p = P(A())


def take():
    if n > 0:
        p.go()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
