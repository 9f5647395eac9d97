import threading


class Logger:
    def __init__(self):
        self.lock = threading.Lock()
        self.lines = []
        self.bank = None

    def log(self, text):
        with self.lock:
            self.lines.append(text)

    def summary(self):
        with self.lock:
            return '%d lines, total %d' % (len(self.lines), self.bank.total())


class Bank:
    def __init__(self, logger):
        self.lock = threading.Lock()
        self.balances = {'a': 10, 'b': 20}
        self.logger = logger
        logger.bank = self

    def deposit(self, name, amount):
        with self.lock:
            self.balances[name] += amount
            self.logger.log(f'{name} +{amount}')

    def total(self):
        with self.lock:
            return sum(self.balances.values())


logger = Logger()
bank = Bank(logger)
threads = [threading.Thread(target=bank.deposit, args=('a', 5)),
           threading.Thread(target=bank.deposit, args=('b', 7)),
           threading.Thread(target=lambda: print(logger.summary()))]
for t in threads: t.start()
for t in threads: t.join()
print(bank.total())
