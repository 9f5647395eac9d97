from multiprocessing import Lock, Process, Value


class Account:
    def __init__(self, n):
        self.money = Value("i", n, lock=False)
        self.lock = Lock()

    def balance(self):
        with self.lock:
            return self.money.value

    def withdraw(self, n):
        with self.lock:
            if self.balance() >= n:
                self.money.value -= n


if __name__ == "__main__":
    acc = Account(100)
    p = Process(target=acc.withdraw, args=(30,))
    p.start()
    p.join()
    print(acc.balance())
