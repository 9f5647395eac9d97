from multiprocessing import Lock, Process, Value


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.lock = Lock()
        self.balance = Value('d', balance, lock=False)


def transfer(src, dst, amount, times):
    for _ in range(times):
        with src.lock:
            with dst.lock:
                if src.balance.value >= amount:
                    src.balance.value -= amount
                    dst.balance.value += amount


if __name__ == '__main__':
    a = Account(1, 500.0)
    b = Account(2, 500.0)
    p1 = Process(target=transfer, args=(a, b, 50.0, 3))
    p2 = Process(target=transfer, args=(b, a, 20.0, 3))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print(a.balance.value + b.balance.value)
