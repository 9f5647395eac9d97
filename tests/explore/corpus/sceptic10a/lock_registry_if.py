# 每个账户一把锁 (懒创建)
import threading

locks = {}
balances = {"A": 100}


def get_lock(name):
    if name not in locks:
        locks[name] = threading.Lock()
    return locks[name]


def deposit(name, amount):
    with get_lock(name):
        old = balances[name]
        balances[name] = old + amount


ts = [threading.Thread(target=deposit, args=("A", 10)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balances)
