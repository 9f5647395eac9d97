import threading


class Order:
    def __init__(self):
        self.state = "pending"
        self.lock = threading.Lock()
        self.outcomes = []
        self.timer = threading.Timer(0.05, self.expire)

    def _finish(self, new):
        with self.lock:
            if self.state != "pending":
                return False
            self.state = new
            self.outcomes.append(new)
            return True

    def expire(self):
        self._finish("expired")

    def pay(self):
        if self._finish("paid"):
            self.timer.cancel()
            return True
        return False


order = Order()
order.timer.start()
payer = threading.Thread(target=order.pay)
payer.start()
payer.join()
order.timer.join()
assert len(order.outcomes) == 1
assert order.outcomes[0] == order.state
print("one outcome")
