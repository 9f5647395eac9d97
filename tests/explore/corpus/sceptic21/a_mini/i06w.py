import threading
from decimal import Decimal

money = Decimal("0.40")
lock = threading.Lock()


def month():
    global money
    with lock:
        money += Decimal("0.50")
        may = money >= Decimal("0.80")
    if may:
        with lock:
            money -= Decimal("0.80")


ts = [threading.Thread(target=month) for x in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
