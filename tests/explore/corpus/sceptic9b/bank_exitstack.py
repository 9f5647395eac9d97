# 银行转账:用 ExitStack 按下标顺序加锁
from contextlib import ExitStack, contextmanager
from multiprocessing import Lock, Manager, Process, RawArray


class Bank:
    def __init__(self, n, start):
        self.money = RawArray('q', [start] * n)
        self.locks = [Lock() for _ in range(n)]

    @contextmanager
    def locked(self, *ids):
        with ExitStack() as stack:
            for i in sorted(set(ids)):
                stack.enter_context(self.locks[i])
            yield

    def move(self, a, b, amount):
        with self.locked(a, b):
            if self.money[a] < amount:
                return False
            self.money[a] -= amount
            self.money[b] += amount
            return True

    def split(self, a, others, each):
        """一个账户同时转给多个账户"""
        with self.locked(a, *others):
            need = each * len(others)
            if self.money[a] < need:
                return False
            self.money[a] -= need
            for o in others:
                self.money[o] += each
            return True

    def total(self):
        with self.locked(*range(len(self.locks))):
            return sum(self.money)


def clerk(bank, k, log):
    n = len(bank.locks)
    log.append((k, 'move', bank.move(k, (k + 1) % n, 70)))
    log.append((k, 'split', bank.split(k, [(k + 1) % n, (k + 2) % n], 40)))
    ok = bank.move((k + 3) % n, k, 25)
    log.append((k, 'back', ok))


def main():
    bank = Bank(4, 100)
    with Manager() as m:
        log = m.list()
        clerks = [Process(target=clerk, args=(bank, k, log)) for k in (0, 2)]
        for c in clerks:
            c.start()
        for c in clerks:
            c.join()
        print('total', bank.total())
        print('log consistent', len(log) == 6 and all(m >= 0 for m in bank.money))


if __name__ == '__main__':
    main()
