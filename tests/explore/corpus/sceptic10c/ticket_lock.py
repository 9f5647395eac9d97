import itertools
import threading
import time


class TicketLock:
    def __init__(self):
        self._tickets = itertools.count()
        self._serving = 0

    def __enter__(self):
        me = next(self._tickets)
        while self._serving != me:
            time.sleep(0.001)

    def __exit__(self, *_):
        self._serving += 1


mutex = TicketLock()
n = 0


def work():
    global n
    for _ in range(2):
        with mutex:
            n += 1


a, b = threading.Thread(target=work), threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(n)
