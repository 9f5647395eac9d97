"""Annotated assignments to everything."""
from __future__ import annotations

import threading

total: int = 0
unbound: str
table: dict = {}


class Box:
    size: int = 3
    other: "str"

    def __init__(self):
        self.value: int = 0

    def grow(self):
        self.value: int = self.value + 1
        self.size: int = 5


def work():
    global total
    local: int
    local: int = 4
    total = total + local
    table["x"]: int = total
    (paren): int = 3
    return paren


def change():
    work()
    work()


worker = threading.Thread(target=change)
worker.start()
worker.join()
box = Box()
box.grow()
print(total, table, box.value, box.size, Box.size)
print(__annotations__ if "__annotations__" in globals() else {})
print(Box.__annotations__, "unbound" in globals())
total: int = 9
print(total)
