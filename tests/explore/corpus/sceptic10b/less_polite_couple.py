"""丈夫和妻子, 一把勺子: only the husband is polite."""
import threading


class Spoon:
    def __init__(self, owner):
        self.owner = owner


class Diner:
    def __init__(self, name, polite):
        self.name = name
        self.polite = polite
        self.hungry = True

    def eat_with(self, spoon, spouse):
        while self.hungry:
            if spoon.owner is not self:
                continue
            if self.polite and spouse.hungry:
                spoon.owner = spouse
                continue
            self.hungry = False
            spoon.owner = spouse


husband, wife = Diner("husband", True), Diner("wife", False)
spoon = Spoon(husband)
a = threading.Thread(target=husband.eat_with, args=(spoon, wife))
b = threading.Thread(target=wife.eat_with, args=(spoon, husband))
a.start(); b.start()
a.join(); b.join()
print("both have eaten")
