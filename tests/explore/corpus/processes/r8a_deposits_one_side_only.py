import multiprocessing


class Bank:
    def __init__(self):
        self.lock = multiprocessing.Lock()
        self.balance = multiprocessing.Value('i', 100)

    def deposit(self, times):
        for _ in range(times):
            with self.lock:
                self.balance.value += 1

    def withdraw(self, times):
        for _ in range(times):
            self.balance.value -= 1


if __name__ == "__main__":
    bank = Bank()
    p1 = multiprocessing.Process(target=bank.withdraw, args=(200,))
    p2 = multiprocessing.Process(target=bank.deposit, args=(200,))
    p1.start(); p2.start()
    p1.join(); p2.join()
    print("Final balance =", bank.balance.value)
