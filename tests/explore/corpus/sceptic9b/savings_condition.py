import multiprocessing as mp


class Savings:
    def __init__(self):
        self.balance = mp.Value('i', 0, lock=False)
        self.cond = mp.Condition()
        self.withdrawals = mp.Value('i', 0, lock=False)

    def deposit(self, amount):
        with self.cond:
            self.balance.value += amount
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            self.cond.wait_for(lambda: self.balance.value >= amount)
            self.balance.value -= amount
            self.withdrawals.value += 1


def parent_process(acc):
    for amount in (30, 20, 50):
        acc.deposit(amount)


def child_process(acc, amount):
    acc.withdraw(amount)


if __name__ == '__main__':
    acc = Savings()
    ps = [mp.Process(target=child_process, args=(acc, 60)), mp.Process(target=child_process, args=(acc, 40)),
          mp.Process(target=parent_process, args=(acc,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('balance', acc.balance.value, 'after', acc.withdrawals.value, 'withdrawals')
