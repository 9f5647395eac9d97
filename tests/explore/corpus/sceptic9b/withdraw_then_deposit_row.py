from multiprocessing import Array, Lock, Process


class Accounts:
    def __init__(self, amounts):
        self.a = Array('i', amounts, lock=False)
        self.locks = [Lock() for _ in amounts]

    def withdraw(self, i, n):
        with self.locks[i]:
            if self.a[i] >= n:
                self.a[i] -= n
                return True
        return False

    def deposit(self, i, n):
        with self.locks[i]:
            self.a[i] += n


def chain(acc, i, j, k):
    if acc.withdraw(i, 60):
        acc.deposit(j, 60)
    if acc.withdraw(j, 110):
        acc.deposit(k, 110)
    if acc.withdraw(k, 20):
        acc.deposit(i, 20)


if __name__ == '__main__':
    acc = Accounts([100, 100, 100])
    ps = [Process(target=chain, args=(acc, *order)) for order in ((0, 1, 2), (1, 0, 2))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('sum', sum(acc.a), 'none negative', min(acc.a) >= 0)
