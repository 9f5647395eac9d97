import queue
import threading


class Order:
    def __init__(self, number):
        self.number = number
        self.price = 0


cooked, served = queue.Queue(), []


def cook():
    for number in range(3):
        order = Order(number)
        order.price = number
        cooked.put(order)
    cooked.put(None)


def serve():
    while (order := cooked.get()) is not None:
        order.price += 1
        served.append(order)


ts = [threading.Thread(target=f) for f in (cook, serve)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print([order.price for order in served])
