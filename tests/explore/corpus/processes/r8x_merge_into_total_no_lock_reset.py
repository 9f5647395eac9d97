import threading


class Till:
    def __init__(self):
        self.tips = 0
        self.money = 0
        self.lock = threading.Lock()

    def tip(self, amount):
        with self.lock:
            self.tips += amount

    def empty(self):
        self.money = self.money + self.tips
        self.tips = 0


till = Till()


def guests():
    for _ in range(3):
        till.tip(2)


def waiter():
    for _ in range(2):
        till.empty()


ts = [threading.Thread(target=guests), threading.Thread(target=waiter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
till.empty()
print(till.money)
