from operator import itemgetter
from threading import Thread

total = {"count": 0}


def add():
    for _ in range(2):
        before = itemgetter("count")(total)
        total["count"] = before + 1


a, b = Thread(target=add), Thread(target=add)
a.start()
b.start()
a.join()
b.join()
print(total["count"])
