import itertools
import threading


class Account:
    _ids = itertools.count(1)

    def __init__(self, balance):
        self.id = next(Account._ids)
        self.balance = balance
        self.lock = threading.Lock()


class Refused(Exception):
    pass


log = []
log_lock = threading.Lock()


def transfer(src, dst, amount):
    first, second = sorted((src, dst), key=lambda a: a.id)
    with first.lock, second.lock:
        if src.balance < amount:
            raise Refused(f"{src.id} has too little")
        src.balance -= amount
        dst.balance += amount
        with log_lock:
            log.append((src.id, dst.id, amount))


def try_transfer(src, dst, amount, retries=2):
    for attempt in range(retries):
        try:
            transfer(src, dst, amount)
            return True
        except Refused:
            amount //= 2
    with log_lock:
        log.append("given up")
    return False


a, b, c = Account(100), Account(100), Account(100)


def job1():
    try_transfer(a, b, 60)
    try_transfer(b, c, 20)


def job2():
    try_transfer(b, a, 300)
    try_transfer(c, b, 50)


ts = [threading.Thread(target=job1), threading.Thread(target=job2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sum", a.balance + b.balance + c.balance, "log", len(log))
