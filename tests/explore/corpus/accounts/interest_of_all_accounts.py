import threading

accounts = [{"owner": "张三", "balance": 100.0}, {"owner": "李四", "balance": 200.0}]
bank_lock = threading.Lock()


def interest():
    with bank_lock:
        for account in accounts:
            account["balance"] *= 1.1


def deposit(number, amount):
    accounts[number]["balance"] += amount


t1 = threading.Thread(target=interest)
t2 = threading.Thread(target=deposit, args=(1, 50))
t1.start(); t2.start()
t1.join(); t2.join()
print([round(a["balance"]) for a in accounts])
