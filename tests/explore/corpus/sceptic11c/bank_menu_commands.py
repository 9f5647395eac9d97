"""命令行银行:没有输入时使用默认命令"""
import sys
import threading

DEFAULT = ["存 100", "取 30", "存 80", "查"]


class Account:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()
        self.log = []

    def deposit(self, n):
        with self.cond:
            self.balance += n
            self.log.append(("存", n))
            self.cond.notify_all()

    def withdraw(self, n):
        with self.cond:
            self.cond.wait_for(lambda: self.balance >= n)
            self.balance -= n
            self.log.append(("取", n))


def read_commands():
    lines = [line.strip() for line in sys.stdin if line.strip()]
    return lines or DEFAULT


def execute(account, command):
    word, *rest = command.split()
    if word == "存":
        account.deposit(int(rest[0]))
    elif word == "取":
        account.withdraw(int(rest[0]))
    elif word == "查":
        with account.cond:
            return account.balance
    else:
        raise ValueError(f"未知命令 {word}")


def main():
    account = Account()
    threads = [threading.Thread(target=execute, args=(account, c)) for c in read_commands()]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("余额:", account.balance)


if __name__ == "__main__":
    main()
