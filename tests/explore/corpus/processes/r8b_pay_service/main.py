"""支付服务：三个柜员进程，一个审计进程。"""
import multiprocessing as mp

from accounts import Ledger
from audit import Auditor
from teller import Teller


def main():
    ledger = Ledger(['alice', 'bob', 'carol', 'dave'], 100)
    stop = mp.Event()
    tellers = [Teller(ledger, seed) for seed in (3, 5)]
    auditor = Auditor(ledger, stop)
    auditor.start()
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    stop.set()
    auditor.join()
    print('final', ledger.total(), 'refused', ledger.refused.value)
    return 0 if ledger.total() == 400 else 1


if __name__ == '__main__':
    raise SystemExit(main())
