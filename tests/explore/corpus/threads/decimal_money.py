import threading
from decimal import Decimal

money = Decimal("10.00")


def pay(amount):
    global money
    money = (money - Decimal(amount)).quantize(Decimal("0.01"))


ts = [threading.Thread(target=pay, args=(a,)) for a in ("1.50", "2.25")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
