import threading


class LedgerAccount:
    def __init__(self, opening):
        self.bookings = [opening]

    @property
    def balance(self):
        return sum(self.bookings)

    def withdraw(self, amount):
        if self.balance >= amount:
            self.bookings.append(-amount)
            return True
        return False


def main():
    acc = LedgerAccount(100)
    ts = [threading.Thread(target=acc.withdraw, args=(60,)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(acc.balance)


if __name__ == "__main__":
    main()
