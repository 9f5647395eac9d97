import threading
import time
from datetime import datetime

balance = 100
lock = threading.Lock()
entries = []


def log(text):
    entries.append((datetime.now(), text))


def withdraw(amount):
    global balance
    with lock:
        before = datetime.now()
        if balance >= amount:
            time.sleep(0.5)
            balance -= amount
            log(f"took {amount} in {(datetime.now() - before).total_seconds():.1f} s")
        else:
            log(f"refused {amount}")


threads = [threading.Thread(target=withdraw, args=(60,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(text for _, text in entries), balance, entries == sorted(entries))
