import datetime
import threading


class DailyLimitExceeded(Exception):
    pass


class Card:
    LIMIT = 200

    def __init__(self, balance):
        self.balance = balance
        self.day = None
        self.drawn = 0
        self.lock = threading.Lock()

    def withdraw(self, amount, today=None):
        today = today or datetime.date(2024, 5, 1)
        with self.lock:
            if self.day != today:
                self.day = today
                self.drawn = 0
            if self.drawn + amount > self.LIMIT:
                raise DailyLimitExceeded(f"already {self.drawn}")
            if amount > self.balance:
                raise ValueError("not enough money")
            self.drawn += amount
            self.balance -= amount


def atm(card, amounts, refused):
    for a in amounts:
        try:
            card.withdraw(a)
        except DailyLimitExceeded:
            refused.append(a)


def main():
    card = Card(500)
    refused = []
    ts = [threading.Thread(target=atm, args=(card, [50, 50], refused)) for _ in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(card.balance, card.drawn)


if __name__ == "__main__":
    main()
