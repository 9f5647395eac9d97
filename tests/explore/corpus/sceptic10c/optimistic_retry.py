"""乐观锁：比较版本号再提交，失败就重试"""
import threading
from typing import Callable, NamedTuple


class Account(NamedTuple):
    value: int
    version: int


class Cell:
    def __init__(self, value):
        self.state = Account(value, 0)
        self._commit = threading.Lock()

    def compare_and_set(self, old: Account, new_value: int) -> bool:
        with self._commit:
            if self.state.version != old.version:
                return False
            self.state = Account(new_value, old.version + 1)
            return True

    def update(self, fn: Callable[[int], int]) -> None:
        while True:
            old = self.state
            if self.compare_and_set(old, fn(old.value)):
                break


cell = Cell(0)


def job():
    for _ in range(2):
        cell.update(lambda v: v + 3)


jobs = [threading.Thread(target=job) for _ in range(2)]
for j in jobs:
    j.start()
for j in jobs:
    j.join()
print(cell.state)
