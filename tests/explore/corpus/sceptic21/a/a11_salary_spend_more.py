import threading

balance = 40
lock = threading.Lock()


def month():
    global balance
    with lock:
        balance += 50
        enough = balance >= 80
    if enough:
        with lock:
            balance -= 80


threads = [threading.Thread(target=month) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
