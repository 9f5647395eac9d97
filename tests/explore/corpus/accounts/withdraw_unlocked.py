"""银行取款：余额 100，两个人同时各取 80。"""
import threading

balance = 100


def withdraw(name, amount):
    global balance
    if balance >= amount:
        print(name, "取款", amount)
        balance = balance - amount
    else:
        print(name, "余额不足")


p1 = threading.Thread(target=withdraw, args=("丈夫", 80))
p2 = threading.Thread(target=withdraw, args=("妻子", 80))
p1.start()
p2.start()
p1.join()
p2.join()
