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


class Rich:
    def act(self):
        spend()


class Poor:
    def act(self):
        pass


def take():
    who = Rich() if n > 0 else Poor()
    who.act()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
