import threading

balance = 5
lock = threading.Lock()


def pay():
    global balance
    with lock:
        balance += 10
        rich = balance >= 15
    if rich:
        with lock:
            balance -= 15


threads = [threading.Thread(target=pay) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
