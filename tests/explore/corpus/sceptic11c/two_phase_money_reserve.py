import random
import threading
import time


class PaymentFailed(Exception):
    pass


class Wallet:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.lock = threading.Lock()

    def hold(self, n):
        with self.lock:
            if self.balance - self.held < n:
                return False
            self.held += n
            return True

    def capture(self, n):
        with self.lock:
            self.held -= n
            self.balance -= n

    def release(self, n):
        with self.lock:
            self.held -= n


def pay(wallet, n, ok):
    if not wallet.hold(n):
        return
    try:
        time.sleep(random.random() / 100)
        if not ok:
            raise PaymentFailed("gateway")
        wallet.capture(n)
    except PaymentFailed:
        wallet.release(n)


def main():
    w = Wallet(100)
    ts = [threading.Thread(target=pay, args=(w, n, ok)) for n, ok in ((30, True), (30, True), (40, False))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(w.balance, w.held)


if __name__ == "__main__":
    main()
