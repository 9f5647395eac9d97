import queue
import threading


class Order:
    price = 0


cooked, served = queue.Queue(), []


def cook():
    order = Order()
    cooked.put(order)
    order.price += 1


def serve():
    order = cooked.get()
    order.price += 1
    served.append(order)


ts = [threading.Thread(target=f) for f in (cook, serve)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print([order.price - 1 for order in served])
