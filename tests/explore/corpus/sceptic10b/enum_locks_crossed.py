import threading
from enum import Enum


class Res(Enum):
    PRINTER = 1
    SCANNER = 2

    def __init__(self, number):
        self.lock = threading.Lock()


def job(a, b):
    with a.lock:
        with b.lock:
            pass


ts = [
    threading.Thread(target=job, args=(Res.PRINTER, Res.SCANNER)),
    threading.Thread(target=job, args=(Res.SCANNER, Res.PRINTER)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("printed")
