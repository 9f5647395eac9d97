import copy
import threading


class Acc:
    def __init__(self, n):
        self.n = n


store = {"a": Acc(0)}


def work():
    mine = copy.copy(store["a"])
    mine.n += 1
    store["a"] = mine


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(store["a"].n)
