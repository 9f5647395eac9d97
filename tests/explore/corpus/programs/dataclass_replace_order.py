import dataclasses
import threading


@dataclasses.dataclass(frozen=True)
class Order:
    total: int = 0
    items: tuple = ()


current = Order()


def add(price, name):
    global current
    current = dataclasses.replace(current, total=current.total + price, items=current.items + (name,))


ts = [threading.Thread(target=add, args=(p, n)) for p, n in ((3, "茶"), (5, "面"))]
for t in ts: t.start()
for t in ts: t.join()
print(current.total, len(current.items))
