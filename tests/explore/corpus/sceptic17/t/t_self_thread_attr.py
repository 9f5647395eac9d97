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


class T(threading.Thread):
    def run(self):
        self.ok = n > 0
        self.act()

    def act(self):
        if self.ok:
            spend()


def take():
    t = T()
    t.start()
    t.join()

ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok', n >= 0)
