import threading
import time


class Bank:
    """银行账户管理系统"""

    def __init__(self):
        self.accounts = {"张三": 1000, "李四": 500}

    def deposit(self, name, amount):
        balance = self.accounts[name]
        time.sleep(0.001)
        self.accounts[name] = balance + amount

    def interest(self):
        for name in list(self.accounts):
            self.deposit(name, 10)


def menu(bank):
    while True:
        try:
            choice = input("1.存款 2.查询 0.退出: ")
        except EOFError:
            choice = "1"
            bank.deposit("张三", 100)
            break
        if choice == "0":
            break
        elif choice == "1":
            bank.deposit("张三", int(input("金额: ")))
        else:
            print(bank.accounts)


if __name__ == "__main__":
    bank = Bank()
    t = threading.Thread(target=bank.interest)
    t.start()
    menu(bank)
    t.join()
    print("最终:", bank.accounts)
