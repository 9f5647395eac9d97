import threading


class IdGenerator:
    def __init__(self):
        self.last = 0
        self.lock = threading.Lock()

    def next(self):
        with self.lock:
            self.last += 1
        return self.last


gen = IdGenerator()
orders = []


def new_order():
    orders.append(gen.next())


ts = [threading.Thread(target=new_order) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(orders))
