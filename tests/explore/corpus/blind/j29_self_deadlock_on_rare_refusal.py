import threading


class Inventory:
    def __init__(self, **stock):
        self.stock = stock
        self.lock = threading.Lock()
        self.refusals = []

    def note(self, text):
        with self.lock:
            self.refusals.append(text)

    def take(self, who, what, count):
        with self.lock:
            left = self.stock.get(what, 0)
            if left < count:
                self.note(f'{who}: {what}')
                return False
            self.stock[what] = left - count
        return True

    def add(self, what, count):
        with self.lock:
            self.stock[what] = self.stock.get(what, 0) + count


inventory = Inventory(bolt=5)


def smith(name):
    if inventory.take(name, 'bolt', 4):
        inventory.add('hinge', 1)


def supplier():
    inventory.add('bolt', 3)


threads = [threading.Thread(target=smith, args=('s1',)), threading.Thread(target=smith, args=('s2',)),
           threading.Thread(target=supplier)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(inventory.stock))
