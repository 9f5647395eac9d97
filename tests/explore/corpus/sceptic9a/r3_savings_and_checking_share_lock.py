import threading


class Account:
    def __init__(self, lock, balance):
        self.lock = lock
        self.balance = balance

    def change(self, n):
        with self.lock:
            if self.balance + n < 0:
                raise ValueError("overdrawn")
            self.balance += n
            return self.balance


class Customer:
    def __init__(self, name, checking, savings):
        self.name = name
        self.lock = threading.RLock()
        self.checking = Account(self.lock, checking)
        self.savings = Account(self.lock, savings)

    def wealth(self):
        with self.lock:
            return self.checking.balance + self.savings.balance

    def save(self, n):
        with self.lock:
            try:
                self.checking.change(-n)
            except ValueError:
                return False
            self.savings.change(n)
            return True

    def pay(self, other, n):
        with self.lock:
            while self.checking.balance < n:
                if self.savings.balance < 10:
                    return False
                self.savings.change(-10)
                self.checking.change(10)
            self.checking.change(-n)
        other.receive(n)
        return True

    def receive(self, n):
        with self.lock:
            self.checking.change(n)


ann = Customer("Ann", 50, 100)
ben = Customer("Ben", 50, 50)


def ann_day():
    moved = ann.save(30)
    paid = ann.pay(ben, 60)
    if moved and paid:
        ann.save(10)


def ben_day():
    paid = ben.pay(ann, 60)
    if paid:
        ben.save(5)


a = threading.Thread(target=ann_day)
b = threading.Thread(target=ben_day)
a.start(); b.start()
a.join(); b.join()
print("Ann", ann.wealth(), "Ben", ben.wealth())
