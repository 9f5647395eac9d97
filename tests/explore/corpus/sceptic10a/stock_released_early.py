# Flash sale
import threading
import time


class Shop:
    def __init__(self, stock):
        self.stock = stock
        self.orders = []
        self.lock = threading.Lock()

    def order(self, user):
        self.lock.acquire()
        available = self.stock
        self.lock.release()
        if available > 0:
            time.sleep(0.001)      # payment
            self.lock.acquire()
            self.stock = available - 1
            self.orders.append(user)
            self.lock.release()
            print(user, "bought one")
        else:
            print(user, "came too late")


shop = Shop(3)
users = [threading.Thread(target=shop.order, args=(f"user{i}",)) for i in range(5)]
for u in users:
    u.start()
for u in users:
    u.join()
print("orders", len(shop.orders), "stock", shop.stock)
