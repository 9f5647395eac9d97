# 订单系统: 每个订单一把锁
import threading


class Order:
    def __init__(self, oid, amount):
        self.oid = oid
        self.amount = amount
        self.state = "new"
        self.lock = threading.Lock()

    def pay(self):
        with self.lock:
            if self.state == "new":
                self.state = "paid"
                return True
            return False


income = 0
income_lock = threading.Lock()


def cashier(first):
    global income
    for oid in range(first, first + 500):
        o = Order(oid, 2)
        if o.pay():
            with income_lock:
                income += o.amount


ts = [threading.Thread(target=cashier, args=(i * 500,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("收入", income)
