import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        self.lock.acquire()
        if amount > self.balance:
            print("insufficient funds")
            return False
        self.balance -= amount
        self.lock.release()
        return True


joint = Account(100)


def shop(amounts):
    for amount in amounts:
        joint.withdraw(amount)


him = threading.Thread(target=shop, args=([50, 20],))
her = threading.Thread(target=shop, args=([40, 10],))
him.start()
her.start()
him.join()
her.join()
print("left:", joint.balance)
