import threading
from enum import Enum


class Vote(Enum):
    YES = 1
    NO = 2


class Box:
    def __init__(self):
        self.__lock = threading.Lock()
        self.__votes = {v: 0 for v in Vote}

    def cast(self, v: Vote):
        with self.__lock:
            self.__votes[v] += 1

    @property
    def result(self):
        with self.__lock:
            return {v.name: n for v, n in self.__votes.items()}


box = Box()


def citizen():
    box.cast(Vote.YES)
    box.cast(Vote.NO)
    box.cast(Vote.YES)


a = threading.Thread(target=citizen)
b = threading.Thread(target=citizen)
a.start(); b.start()
a.join(); b.join()
print(box.result)
