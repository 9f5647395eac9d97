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


class Guard:
    def __enter__(self):
        return n > 0

    def __exit__(self, *a):
        return False


def take():
    with Guard() as ok:
        if ok:
            spend()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
