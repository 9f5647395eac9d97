import threading
import time


class Shop:
    def __init__(self, size):
        self.size = size
        self.cakes = []
        self.made = 0
        self.cond = threading.Condition()

    def number(self):
        n = self.made + 1
        self.made = n
        return n

    def bake(self, baker):
        n = self.number()
        with self.cond:
            while len(self.cakes) >= self.size:
                self.cond.wait()
            self.cakes.append(n)
            self.cond.notify_all()

    def eat(self):
        with self.cond:
            while not self.cakes:
                self.cond.wait()
            cake = self.cakes.pop(0)
            self.cond.notify_all()
        return cake


shop = Shop(2)


def baker(name):
    while True:
        shop.bake(name)
        time.sleep(0.1)


def guest():
    while True:
        print('eats', shop.eat())


for name in 'AB':
    threading.Thread(target=baker, args=(name,)).start()
threading.Thread(target=guest).start()
