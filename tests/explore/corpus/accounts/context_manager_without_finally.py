import threading
from contextlib import contextmanager

lock = threading.Lock()
balance = 100


@contextmanager
def locked():
    lock.acquire()
    yield
    lock.release()


def withdraw(amount):
    global balance
    try:
        with locked():
            if amount > balance:
                raise ValueError("余额不足")
            balance -= amount
    except ValueError as error:
        print(error)


threads = [threading.Thread(target=withdraw, args=(80,)) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
