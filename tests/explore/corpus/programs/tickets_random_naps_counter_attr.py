import random
import threading
import time


class TicketSystem:
    def __init__(self, total):
        self.total = total
        self.sold = []

    def sale(self, seller):
        while self.total > 0:
            time.sleep(random.uniform(0, 0.01))
            self.sold.append(seller)
            self.total -= 1


s = TicketSystem(5)
ts = [threading.Thread(target=s.sale, args=(f"售票员{i}",)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert len(s.sold) == 5, f"卖了{len(s.sold)}张"
