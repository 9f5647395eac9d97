import threading
import time


class VendingMachine:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cans = capacity
        self.coins = 0
        self.changed = threading.Condition()

    def buy(self, who):
        with self.changed:
            while self.cans == 0:
                self.changed.wait()
            self.cans -= 1
            self.coins += 2
            print(f"{who} gets a can, {self.cans} left")
            self.changed.notify_all()

    def refill(self):
        with self.changed:
            while self.cans > 0:
                self.changed.wait()
            self.cans = self.capacity
            print("refilled, cash box emptied:", self.coins)
            self.coins = 0
            self.changed.notify_all()


machine = VendingMachine(3)


def customer(name):
    while True:
        machine.buy(name)
        time.sleep(0.5)


def service():
    while True:
        machine.refill()


for n in ("Ann", "Ben"):
    threading.Thread(target=customer, args=(n,)).start()
threading.Thread(target=service).start()
