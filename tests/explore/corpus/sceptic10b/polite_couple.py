"""丈夫和妻子, 一把勺子: each gives the spoon to the other while that one is hungry."""
import threading


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
                continue
            if spouse.hungry:
                spoon.owner = spouse
                continue
            self.hungry = False
            spoon.owner = spouse


husband, wife = Diner("husband"), Diner("wife")
spoon = Spoon(husband)
a = threading.Thread(target=husband.eat_with, args=(spoon, wife))
b = threading.Thread(target=wife.eat_with, args=(spoon, husband))
a.start(); b.start()
a.join(); b.join()
print("both have eaten")
