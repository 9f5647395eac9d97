import threading


class Account:
    def __init__(self, balance):
        self.__balance = balance
        self.__lock = threading.Lock()

    @property
    def balance(self):
        with self.__lock:
            return self.__balance

    @balance.setter
    def balance(self, value):
        with self.__lock:
            if value < 0:
                raise ValueError("negative balance")
            self.__balance = value


def pay_in(acc, n):
    acc.balance += n


def main():
    acc = Account(0)
    ts = [threading.Thread(target=pay_in, args=(acc, 10)) for _ in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(f"Balance: {acc.balance:,}")


if __name__ == "__main__":
    main()
