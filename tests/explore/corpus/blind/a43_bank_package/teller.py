from multiprocessing import Process


class Teller(Process):
    def __init__(self, account, action, amount, times):
        Process.__init__(self)
        self.account = account
        self.action = action
        self.amount = amount
        self.times = times

    def run(self):
        method = getattr(self.account, self.action)
        for _ in range(self.times):
            method(self.amount)
