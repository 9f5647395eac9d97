# 检查和扣款分别加锁,但没有放在同一个临界区
import threading


class Wallet:
    def __init__(self, money):
        self.money = money
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            return self.money

    def set(self, money):
        with self.lock:
            self.money = money


wallet = Wallet(100)
log = []


def spend(who, price):
    current = wallet.get()
    if current >= price:
        wallet.set(current - price)
        log.append(f"{who} spent {price}")
    else:
        log.append(f"{who} too poor")


a = threading.Thread(target=spend, args=("A", 80))
b = threading.Thread(target=spend, args=("B", 60))
a.start(); b.start()
a.join(); b.join()
print("\n".join(sorted(log)))
print(wallet.get())
