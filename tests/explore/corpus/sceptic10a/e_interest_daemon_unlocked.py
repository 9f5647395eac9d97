import threading
import time

balance = 10000
lock = threading.Lock()


def interest():
    global balance
    while True:
        balance += balance // 100
        time.sleep(0.01)


def customer():
    global balance
    for _ in range(5):
        with lock:
            balance -= 100
        time.sleep(0.01)


threading.Thread(target=interest, daemon=True).start()
ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
