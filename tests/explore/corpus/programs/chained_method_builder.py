import threading


class Order:
    total = 0

    def add(self, price):
        self.total = self.total + price
        return self


order = Order()


def work():
    order.add(3).add(4)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(order.total)
