import threading


class Bank:
    def __init__(self, money):
        self.money = money


bank = Bank(50)


def spend():
    while (m := bank.money) >= 10:
        bank.money = m - 10


ts = [threading.Thread(target=spend) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(bank.money)
