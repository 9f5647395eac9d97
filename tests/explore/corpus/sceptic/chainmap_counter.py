import threading
from collections import ChainMap

base = {"n": 0}
view = ChainMap({}, base)


def work():
    for _ in range(3):
        view["n"] = view["n"] + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(view["n"])
