import threading
import time


class Spoon:
    def __init__(self, owner):
        self.owner = owner


class Diner:
    def __init__(self, name):
        self.name = name
        self.hungry = True

    def eat_with(self, spoon, spouse):
        while self.hungry:
            if spoon.owner is not self:
                time.sleep(0.001)
                continue
            if spouse.hungry:
                spoon.owner = spouse
                continue
            self.hungry = False
            spoon.owner = spouse


husband, wife = Diner("Bob"), Diner("Alice")
spoon = Spoon(husband)
a = threading.Thread(target=husband.eat_with, args=(spoon, wife))
b = threading.Thread(target=wife.eat_with, args=(spoon, husband))
a.start()
b.start()
a.join()
b.join()
