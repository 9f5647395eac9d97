import threading


class Order:
    def __init__(self):
        self.state = 'new'
        self.charges = []

    def on_new(self, who):
        self.state = 'paid'
        self.charges.append(who)

    def on_paid(self, who):
        pass

    def pay(self, who):
        getattr(self, 'on_' + self.state)(who)


order = Order()
ts = [threading.Thread(target=order.pay, args=(w,)) for w in ('card', 'paypal')]
for t in ts: t.start()
for t in ts: t.join()
print(order.state, 'charged', len(order.charges), 'time(s)')
