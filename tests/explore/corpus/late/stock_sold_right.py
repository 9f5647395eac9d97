import threading
class Shop:
    def __init__(self):
        self.lock = threading.Lock()
        self.stock = 25
        self.money = 0
    def sell(self):
        with self.lock:
            if self.stock == 0:
                return False
            self.stock -= 1
            self.money += 10
        return True

shop = Shop()
def clerk():
    while shop.sell():
        pass
for _ in range(2):
    threading.Thread(target=clerk).start()
while shop.stock:
    pass
with shop.lock:
    assert shop.money == 250, shop.money
