import threading

balance = 0
paid = threading.Event()
lock = threading.Lock()
low = []


def withdraw():
    global balance
    paid.wait()
    with lock:
        balance -= 100
        low.append(balance)
        paid.clear()


def deposit():
    global balance
    for _ in range(2):
        with lock:
            balance += 100
            paid.set()


ts = [threading.Thread(target=withdraw, daemon=True) for _ in range(2)] + [threading.Thread(target=deposit)]
for t in ts:
    t.start()
ts[-1].join()
for t in ts[:2]:
    t.join(1)
print("left", min(low))
