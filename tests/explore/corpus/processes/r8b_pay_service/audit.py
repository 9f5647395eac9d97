import multiprocessing as mp
import time


class Auditor(mp.Process):
    def __init__(self, ledger, stop):
        super().__init__(name='auditor', daemon=True)
        self.ledger = ledger
        self.stop = stop

    def run(self):
        looks = 0
        while not self.stop.is_set() and looks < 4:
            snapshot = self.ledger.snapshot()
            looks += 1
            if sum(snapshot.values()) != 400:
                print('audit failed', snapshot)
            time.sleep(0.01)
        print('audit ended')
