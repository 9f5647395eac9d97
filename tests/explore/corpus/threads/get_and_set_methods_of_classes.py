import threading


class Account(object):
    def __init__(self, balance):
        self.__balance = balance
        self.__lock = threading.Lock()

    def get_balance(self):
        self.__lock.acquire()
        try:
            return self.__balance
        finally:
            self.__lock.release()

    def set_balance(self, balance):
        self.__lock.acquire()
        try:
            self.__balance = balance
        finally:
            self.__lock.release()


account = Account(1000)


def draw(amount):
    if account.get_balance() >= amount:
        account.set_balance(account.get_balance() - amount)
        print("取钱成功，余额", account.get_balance())
    else:
        print("余额不足")


甲 = threading.Thread(name="甲", target=draw, args=(800,))
乙 = threading.Thread(name="乙", target=draw, args=(800,))
甲.start()
乙.start()
甲.join()
乙.join()
