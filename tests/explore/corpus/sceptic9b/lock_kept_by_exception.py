from multiprocessing import Array, Lock, Process


def withdraw(lock, acc, i, amount):
    lock.acquire()
    if acc[i] < amount:
        raise ValueError('余额不足')
    acc[i] -= amount
    lock.release()


def customer(lock, acc, i, amounts):
    for a in amounts:
        try:
            withdraw(lock, acc, i, a)
        except ValueError:
            pass


def main():
    lock = Lock()
    acc = Array('i', [50, 100], lock=False)
    ps = [Process(target=customer, args=(lock, acc, 0, [30, 40])), Process(target=customer, args=(lock, acc, 1, [60]))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('left', list(acc))


if __name__ == '__main__':
    main()
