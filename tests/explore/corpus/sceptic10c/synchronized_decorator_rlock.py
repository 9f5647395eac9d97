# Aufgabe 3 - Java-like @synchronized
import functools
from threading import RLock, Thread


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self.__monitor__:
            return method(self, *args, **kwargs)
    return wrapper


class Monitor:
    def __new__(cls, *a, **k):
        obj = super().__new__(cls)
        obj.__monitor__ = RLock()
        return obj


class Konto(Monitor):
    def __init__(self, stand):
        self.stand = stand

    @synchronized
    def einzahlen(self, betrag):
        self.stand += betrag

    @synchronized
    def abheben(self, betrag):
        if self.stand - betrag < 0:
            raise ValueError("nicht genug Geld")
        self.stand -= betrag

    @synchronized
    def tausche(self, ab, ein):
        self.abheben(ab)
        self.einzahlen(ein)


k = Konto(100)
ts = [Thread(target=k.tausche, args=(20, 5)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(k.stand)
