import threading


class Account:
    def __init__(self):
        self.money = 0
        self.cond = threading.Condition()

    def save(self, n):
        with self.cond:
            while self.money > 0:
                self.cond.wait()
            self.money += n
            self.cond.notify()

    def take(self, n):
        with self.cond:
            while self.money < n:
                self.cond.wait()
            self.money -= n
            self.cond.notify()


acc = Account()


def father():
    while True:
        acc.save(100)


def son():
    while True:
        acc.take(100)


for f in (father, father, son, son):
    threading.Thread(target=f).start()
