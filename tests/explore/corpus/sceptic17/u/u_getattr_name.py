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


class A:
    def go_pay(self):
        spend()


def take():
    if n > 0:
        getattr(A(), 'go_' + 'pay')()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
