import threading
from datetime import datetime


class LedgerAccount:
    """Balance is never stored: it is the sum of all bookings."""

    def __init__(self, owner):
        self.owner = owner
        self._bookings = []

    def book(self, amount, text=""):
        self._bookings.append((datetime(2024, 1, 1), amount, text))

    @property
    def balance(self):
        return sum(amount for _, amount, _ in list(self._bookings))


def salary(acc):
    for month in range(3):
        acc.book(50, f"salary {month}")


def rent(acc):
    for month in range(2):
        acc.book(-40, f"rent {month}")


def main():
    acc = LedgerAccount("Ann")
    ts = [threading.Thread(target=f, args=(acc,)) for f in (salary, rent)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(acc.balance)


if __name__ == "__main__":
    main()
