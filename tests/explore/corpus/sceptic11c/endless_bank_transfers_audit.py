import random
import threading
import time

accounts = {"A": 100, "B": 100}
lock = threading.Lock()


def mover():
    while True:
        a, b = random.sample(["A", "B"], 2)
        n = random.randint(1, 10)
        with lock:
            if accounts[a] < n:
                continue
            accounts[a] -= n
        with lock:
            accounts[b] += n
        time.sleep(0.01)


def auditor():
    for _ in range(3):
        with lock:
            total = sum(accounts.values())
        if total != 200:
            print("sum", total)
            return
        time.sleep(0.05)
    print("sum 200")


threading.Thread(target=mover, daemon=True).start()
t = threading.Thread(target=auditor)
t.start()
t.join()
