import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    tries = 0
    while True:
        tries += 1
        source.lock.acquire()
        if target.lock.acquire(blocking=False):
            try:
                if source.balance < amount:
                    print(f'{source.name}: not enough for {amount}')
                    return False
                source.balance -= amount
                target.balance += amount
                return True
            finally:
                target.lock.release()
                source.lock.release()
        source.lock.release()
        time.sleep(0.001 * tries)


a = Account('A', 100)
b = Account('B', 100)
c = Account('C', 0)


def run(jobs):
    ok = 0
    for job in jobs:
        if transfer(*job):
            ok += 1
    print(threading.current_thread().name, ok)


jobs = [[(a, b, 50), (b, c, 30)], [(b, a, 70), (c, a, 10)], [(a, c, 200)]]
threads = [threading.Thread(target=run, args=(j,), name=f'teller-{i}') for i, j in enumerate(jobs)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('sum', a.balance + b.balance + c.balance)
