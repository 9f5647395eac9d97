import threading
from collections import OrderedDict

visits = OrderedDict()


def visit(page):
    visits[page] = visits.pop(page, 0) + 1


ts = [threading.Thread(target=lambda: [visit("home") for _ in range(2)]) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(visits["home"])
