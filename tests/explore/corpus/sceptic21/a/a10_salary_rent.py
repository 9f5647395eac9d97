import threading

balance = 0
lock = threading.Lock()


def month():
    global balance
    with lock:
        balance += 100
        enough = balance >= 60
    if enough:
        with lock:
            balance -= 60


threads = [threading.Thread(target=month) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
