import multiprocessing as mp
import random


class Teller(mp.Process):
    def __init__(self, ledger, seed):
        super().__init__(name='teller-%d' % seed)
        self.ledger = ledger
        self.random = random.Random(seed)

    def run(self):
        for _ in range(4):
            source, target = self.random.sample(self.ledger.names, 2)
            amount = self.random.choice([10, 60, 150])
            if not self.ledger.transfer(source, target, amount):
                print(self.name, 'refused', amount)
