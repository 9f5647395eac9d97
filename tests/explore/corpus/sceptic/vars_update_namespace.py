import threading
from argparse import Namespace

ns = Namespace(hits=0)


def work():
    for _ in range(3):
        vars(ns).update(hits=ns.hits + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(ns.hits)
