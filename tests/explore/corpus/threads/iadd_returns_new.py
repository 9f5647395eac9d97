import threading


class Money:
    _lock = threading.Lock()

    def __init__(self, cents=0):
        self.cents = cents

    def __iadd__(self, other):
        with Money._lock:
            return Money(self.cents + other)


class Till:
    money = Money()


def earn():
    for _ in range(2):
        Till.money += 5


ts = [threading.Thread(target=earn) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Till.money.cents)
