from multiprocessing import Lock, Process
from multiprocessing.sharedctypes import RawArray

lock = Lock()


def pay(acc, i, amount, fails):
    with lock:
        old = acc[i]
        acc[i] = old - amount
    if fails:                       # the shop says no: undo
        with lock:
            acc[i] = old


if __name__ == '__main__':
    acc = RawArray('i', [100])
    ps = [Process(target=pay, args=(acc, 0, 10, True)), Process(target=pay, args=(acc, 0, 25, False))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('balance', acc[0])
