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


class Base:
    def act(self):
        pass


class Payer(Base):
    def act(self):
        spend()


def factory():
    if n > 0:
        return Payer()
    return Base()


def take():
    factory().act()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
