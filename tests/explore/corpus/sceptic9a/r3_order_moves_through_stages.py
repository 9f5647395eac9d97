import queue
import threading


class Order:
    def __init__(self, number, price):
        self.number = number
        self.price = price
        self.state = "new"


class Stage(threading.Thread):
    def __init__(self, inbox, outbox):
        super().__init__()
        self.inbox, self.outbox = inbox, outbox

    def run(self):
        while True:
            order = self.inbox.get()
            if order is None:
                self.outbox.put(None)
                return
            self.handle(order)
            self.outbox.put(order)

    def handle(self, order):
        raise NotImplementedError


class Taxes(Stage):
    def handle(self, order):
        order.price = order.price * 110 // 100
        order.state = "taxed"


class Shipping(Stage):
    def handle(self, order):
        if order.state == "taxed":
            order.state = "shipped"


q0, q1, q2 = queue.Queue(), queue.Queue(), queue.Queue()
stages = [Taxes(q0, q1), Shipping(q1, q2)]
for s in stages:
    s.start()
q0.put(Order(1, 100))
q0.put(Order(2, 200))
q0.put(None)
done = []
while (o := q2.get()) is not None:
    done.append((o.number, o.price, o.state))
for s in stages:
    s.join()
print(done)
