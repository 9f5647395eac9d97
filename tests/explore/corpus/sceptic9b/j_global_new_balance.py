import threading

lock = threading.Lock()
balance = 100


def pay(n):
    global balance
    with lock:
        new = balance - n
        if new < 0:
            return False
        balance = new
    return True


def bonus():
    global balance
    with lock:
        balance += 5


def customer():
    if pay(40):
        bonus()


ps = [threading.Thread(target=customer) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(balance)
