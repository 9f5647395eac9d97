import threading
from collections import OrderedDict

visits = OrderedDict()
gate = threading.Lock()


def visit(page):
    with gate:
        visits[page] = visits.pop(page, 0) + 1


ts = [threading.Thread(target=lambda: [visit("home") for _ in range(2)]) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(visits["home"])
