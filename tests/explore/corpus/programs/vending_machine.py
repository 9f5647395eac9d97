import threading
import time


class VendingMachine:
    def __init__(self):
        self.stock = {"cola": 1, "water": 2}
        self.income = 0

    def buy(self, what, coins):
        if self.stock.get(what, 0) > 0:
            time.sleep(0.001)
            self.stock[what] -= 1
            self.income += coins
            return True
        return False


vm = VendingMachine()
got = []


def customer(name):
    got.append((name, vm.buy("cola", 3)))


ts = [threading.Thread(target=customer, args=(n,)) for n in ("Ann", "Bob")]
for t in ts: t.start()
for t in ts: t.join()
print(vm.stock, vm.income)
