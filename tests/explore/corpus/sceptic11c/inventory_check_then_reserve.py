"""电商库存扣减"""
import threading
import time
from enum import Enum


class OrderStatus(Enum):
    OK = "下单成功"
    SOLD_OUT = "库存不足"


class Inventory:
    def __init__(self):
        self._stock = {}
        self._lock = threading.Lock()

    def add(self, sku, n):
        with self._lock:
            self._stock[sku] = self._stock.get(sku, 0) + n

    def available(self, sku):
        with self._lock:
            return self._stock.get(sku, 0)

    def deduct(self, sku, n):
        with self._lock:
            self._stock[sku] -= n


class OrderService:
    def __init__(self, inventory):
        self.inventory = inventory

    def place(self, user, sku, n):
        if self.inventory.available(sku) >= n:
            time.sleep(0.01)  # 模拟支付
            self.inventory.deduct(sku, n)
            return OrderStatus.OK
        return OrderStatus.SOLD_OUT


def main():
    inventory = Inventory()
    inventory.add("iphone", 3)
    service = OrderService(inventory)

    def user(name):
        status = service.place(name, "iphone", 2)
        print(name, status.value)

    threads = [threading.Thread(target=user, args=(f"用户{i}",)) for i in range(3)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    print("剩余库存", inventory.available("iphone"))


if __name__ == '__main__':
    main()
