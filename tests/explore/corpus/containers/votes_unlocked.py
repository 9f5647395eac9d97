import threading
from enum import Enum, auto


class Vote(Enum):
    YES = auto()
    NO = auto()


class Box:
    def __init__(self):
        self.__votes = {v: 0 for v in Vote}

    def cast(self, v: Vote):
        self.__votes.update({v: self.__votes[v] + 1})

    @property
    def result(self):
        return {v.name: n for v, n in self.__votes.items()}


box = Box()


def citizen():
    box.cast(Vote.YES)
    box.cast(Vote.NO)


a = threading.Thread(target=citizen)
b = threading.Thread(target=citizen)
a.start(); b.start()
a.join(); b.join()
print(box.result)
