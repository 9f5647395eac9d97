import threading, uuid
class Account:
    def __init__(self, balance):
        self.id = uuid.uuid4()
        self.balance = balance
        self.lock = threading.Lock()
def transfer(a, b, amount):
    first, second = sorted((a, b), key=lambda x: x.id)
    with first.lock:
        with second.lock:
            a.balance -= amount
            b.balance += amount
x, y = Account(100), Account(100)
ts = [threading.Thread(target=transfer, args=p) for p in ((x, y, 10), (y, x, 20), (x, y, 5))]
for t in ts: t.start()
for t in ts: t.join()
print(x.balance + y.balance)
