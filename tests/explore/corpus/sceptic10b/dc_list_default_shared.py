import threading
from dataclasses import dataclass, field


@dataclass
class Order:
    items: list = field(default_factory=list)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)


orders = [Order(), Order()]
ts = [threading.Thread(target=o.add, args=(i,)) for o, i in zip(orders, ("tea", "cake"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([o.items for o in orders])
