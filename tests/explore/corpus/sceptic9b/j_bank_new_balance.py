import threading

accounts = {'amy': 100, 'bob': 50}
lock = threading.Lock()


def withdraw(name, n):
    with lock:
        balance = accounts[name]
        if balance >= n:
            accounts[name] = balance - n
            return True
        return False


def deposit(name, n):
    with lock:
        balance = accounts[name]
        accounts[name] = balance + n


def purchase(name, price):
    if withdraw(name, price):
        deposit(name, price // 10)    # 返现


ts = [threading.Thread(target=purchase, args=('amy', 40)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(accounts)
