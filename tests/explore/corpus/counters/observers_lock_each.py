import threading
from abc import ABC, abstractmethod


class Observer(ABC):
    total = 0

    @abstractmethod
    def update(self, value): ...


class Sum(Observer):
    def __init__(self):
        self.l = threading.Lock()

    def update(self, value):
        with self.l:
            Observer.total += value


subs = [Sum(), Sum()]
ts = [threading.Thread(target=o.update, args=[v]) for o, v in zip(subs, (1, 3))]
for t in ts: t.start()
for t in ts: t.join()
print(Observer.total)
