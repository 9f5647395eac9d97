import threading
import time
from collections import deque

orders = deque()
cond = threading.Condition()


def barista():
    made = 0
    while made < 2:
        if not orders:
            with cond:
                cond.wait()
        drink = orders.popleft()
        print("making", drink)
        made += 1


def customers():
    for drink in ("latte", "tea"):
        orders.append(drink)
        with cond:
            cond.notify()
        time.sleep(0.05)


b = threading.Thread(target=barista)
c = threading.Thread(target=customers)
b.start()
c.start()
b.join()
c.join()
