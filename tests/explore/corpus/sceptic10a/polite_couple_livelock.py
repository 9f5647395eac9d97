# Husband and wife share one spoon and are too polite
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
                print(self.name, ": you eat first my darling", spouse.name)
                spoon.owner = spouse
                continue
            print(self.name, "eats")
            self.hungry = False
            spoon.owner = spouse


husband = Diner("Bob")
wife = Diner("Alice")
spoon = Spoon(husband)
t1 = threading.Thread(target=husband.eat_with, args=(spoon, wife))
t2 = threading.Thread(target=wife.eat_with, args=(spoon, husband))
t1.start()
t2.start()
t1.join()
t2.join()
