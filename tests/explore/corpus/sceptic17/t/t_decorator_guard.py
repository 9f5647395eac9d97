import functools
import threading
import types
from dataclasses import dataclass

n = 1
lock = threading.Lock()


def spend():
    global n
    with lock:
        n -= 1


def needs_money(fn):
    @functools.wraps(fn)
    def inner():
        if n > 0:
            return fn()
    return inner


@needs_money
def take():
    spend()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
