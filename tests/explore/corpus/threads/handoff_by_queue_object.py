import queue
import threading


class Order:
    def __init__(self, number):
        self.number = number
        self.steps = []
        self.price = 0


to_cook, to_waiter = queue.Queue(), queue.Queue()


def customer():
    for n in range(3):
        order = Order(n)
        order.price += 10
        to_cook.put(order)
    to_cook.put(None)


def cook():
    while (order := to_cook.get()) is not None:
        order.price += 5
        order.steps.append("cooked")
        to_waiter.put(order)
    to_waiter.put(None)


served = []


def waiter():
    while (order := to_waiter.get()) is not None:
        order.price += 1
        order.steps.append("served")
        served.append(order)


ts = [threading.Thread(target=f) for f in (customer, cook, waiter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([(o.number, o.price, o.steps) for o in served])
