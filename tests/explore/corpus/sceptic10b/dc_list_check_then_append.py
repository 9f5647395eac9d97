import threading
from dataclasses import dataclass, field


@dataclass
class Order:
    items: list = field(default_factory=list)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)


order = Order()
ts = [threading.Thread(target=order.add, args=("tea",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(order.items)
