import threading


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    # always the poorer account first, so that there can be no deadlock
    if source.balance <= target.balance:
        first, second = source, target
    else:
        first, second = target, source
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount


def main():
    wang = Account('Wang', 50)
    zhao = Account('Zhao', 50)
    t1 = threading.Thread(target=transfer, args=(wang, zhao, 10))
    t2 = threading.Thread(target=transfer, args=(zhao, wang, 10))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print(wang.balance + zhao.balance)


main()
