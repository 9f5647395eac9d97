import threading
import time
import random


class Account:
    def __init__(self, b):
        self.b = b
        self.lock = threading.Lock()


def transfer(a, b, n):
    while True:
        if a.lock.acquire(blocking=False):
            try:
                if b.lock.acquire(blocking=False):
                    try:
                        a.b -= n
                        b.b += n
                        return
                    finally:
                        b.lock.release()
            finally:
                a.lock.release()
        time.sleep(random.random() * 0.01)


x, y = Account(100), Account(100)
ts = [threading.Thread(target=transfer, args=(x, y, 10)), threading.Thread(target=transfer, args=(y, x, 20))]
for t in ts: t.start()
for t in ts: t.join()
print(x.b + y.b)
