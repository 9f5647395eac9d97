import threading
from decimal import Decimal

BUDGET = Decimal("1.00")
used = Decimal("0")
lock = threading.Lock()


def spend(x):
    global used
    with lock:
        used += x
        over = used > BUDGET
    if over:
        with lock:
            used -= x
        return
    with lock:
        used -= x


ts = [threading.Thread(target=spend, args=(Decimal(x),)) for x in ("0.10", "0.70", "0.30")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used == 0)
