import threading

lock = threading.Lock()
balance = 50


def withdraw(amount):
    global balance
    lock.acquire()
    if balance < amount:
        print("not enough")
        return
    balance -= amount
    lock.release()


ts = [threading.Thread(target=withdraw, args=(40,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
