import threading

balance = 100
paid = False
lock = threading.Lock()


def pay():
    global balance, paid
    if not paid:
        paid = True
        with lock:
            balance -= 40


ts = [threading.Thread(target=pay) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
