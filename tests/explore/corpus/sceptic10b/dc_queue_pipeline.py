import queue
import threading
from dataclasses import dataclass, field


@dataclass
class Plant:
    belt: queue.Queue = field(default_factory=queue.Queue)
    out: list = field(default_factory=list)

    def feed(self):
        for n in (1, 2):
            self.belt.put(n)
        self.belt.put(None)

    def work(self):
        while (n := self.belt.get()) is not None:
            self.out.append(n * 2)


plant = Plant()
ts = [threading.Thread(target=plant.work), threading.Thread(target=plant.feed)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(plant.out)
