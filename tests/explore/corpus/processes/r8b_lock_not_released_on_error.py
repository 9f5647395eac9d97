from multiprocessing import Lock, Process, Value


class Poor(Exception):
    pass


def withdraw(balance, lock, amount):
    lock.acquire()
    if balance.value < amount:
        raise Poor(amount)
    balance.value -= amount
    lock.release()


def customer(balance, lock, amounts):
    for amount in amounts:
        try:
            withdraw(balance, lock, amount)
        except Poor as poor:
            print('余额不足', poor)


if __name__ == '__main__':
    balance, lock = Value('i', 100, lock=False), Lock()
    ps = [Process(target=customer, args=(balance, lock, [40, 80])), Process(target=customer, args=(balance, lock, [30]))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('balance', balance.value)
