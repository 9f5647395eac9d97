import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


failed = 0
failed_lock = threading.Lock()


def transfer(src, dst, amount):
    global failed
    if src.lock.acquire(blocking=False):
        try:
            if dst.lock.acquire(blocking=False):
                try:
                    if src.balance >= amount:
                        src.balance -= amount
                        dst.balance += amount
                    return True
                finally:
                    dst.lock.release()
        finally:
            src.lock.release()
    with failed_lock:
        failed += 1
    return False


a = Account("A", 500)
b = Account("B", 500)
ts = [threading.Thread(target=transfer, args=(a, b, 100)),
      threading.Thread(target=transfer, args=(b, a, 50)),
      threading.Thread(target=transfer, args=(a, b, 20))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("total", a.balance + b.balance)
print("gave up at most 3 times:", failed <= 3)
