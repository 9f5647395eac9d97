import threading
from abc import ABC, abstractmethod


class Observer(ABC):
    @abstractmethod
    def update(self, value): ...


class Sum(Observer):
    def __init__(self):
        self.s = 0
        self.l = threading.Lock()

    def update(self, value):
        self.l.acquire()
        try:
            self.s += value
        finally:
            self.l.release()


class Subject:
    def __init__(self):
        self.obs = []

    def attach(self, o):
        self.obs.append(o)
        return self

    def fire(self, v):
        for o in self.obs:
            o.update(v)


s = Sum()
subj = Subject().attach(s)
ts = [threading.Thread(target=subj.fire, args=[v]) for v in (1, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(s.s)
