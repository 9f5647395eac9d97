from concurrent.futures import ThreadPoolExecutor, as_completed
import threading


class Wallet:
    def __init__(self, start):
        self.money = start
        self.lock = threading.Lock()

    def spend(self, n):
        with self.lock:
            if n > self.money:
                return 0
            self.money -= n
            return n


wallet = Wallet(50)
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(wallet.spend, n): n for n in (20, 30, 40)}
    spent = 0
    refused = []
    for f in as_completed(futures):
        got = f.result()
        spent += got
        if got == 0:
            refused.append(futures[f])

assert spent + wallet.money == 50
assert wallet.money >= 0
print("in order")
