import threading

balance = 100
lock = threading.Lock()


def pay(n):
    global balance
    with lock:
        balance -= 1
        if balance < n:
            return
    with lock:
        balance -= n


ts = [threading.Thread(target=pay, args=(60,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
