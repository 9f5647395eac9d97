"""银行取款：余额 100，两个人同时各取 80。"""
import threading

balance = 100
lock = threading.Lock()


def withdraw(name, amount):
    global balance
    lock.acquire()
    try:
        if balance >= amount:
            print(name, "取款", amount)
            balance = balance - amount
        else:
            print(name, "余额不足")
    finally:
        lock.release()


p1 = threading.Thread(target=withdraw, args=("丈夫", 80))
p2 = threading.Thread(target=withdraw, args=("妻子", 80))
p1.start()
p2.start()
p1.join()
p2.join()
print("余额", balance)
