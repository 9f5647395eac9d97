from multiprocessing import Lock, Process, Value

lock = Lock()
balance = Value('i', 50, lock=False)


def withdraw(amount):
    lock.acquire()
    if amount > balance.value:
        raise ValueError('insufficient funds')
    balance.value -= amount
    lock.release()


def customer(amounts):
    for a in amounts:
        try:
            withdraw(a)
        except ValueError as e:
            print('error:', e)


if __name__ == '__main__':
    ps = [Process(target=customer, args=(a,)) for a in ([20, 40], [10])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('balance', balance.value)
