from multiprocessing import Lock, Process, Value


def ask(question, default):
    try:
        text = input(question)
    except EOFError:
        print()
        return default
    try:
        return int(text)
    except ValueError:
        print('not a number, taking', default)
        return default


def deposit(balance, lock, amount, times):
    for _ in range(times):
        lock.acquire()
        balance.value += amount
        lock.release()


def withdraw(balance, lock, amount, times):
    done = 0
    for _ in range(times):
        with lock:
            if balance.value >= amount:
                balance.value -= amount
                done += 1
    print('withdrawals done:', 0 <= done <= times)


def main():
    start = ask('Start: ', 50)
    amount = ask('Amount: ', 10)
    balance, lock = Value('i', start), Lock()
    ps = [Process(target=deposit, args=(balance, lock, amount, 4)), Process(target=withdraw, args=(balance, lock, amount * 2, 4))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('not negative:', balance.value >= 0)


if __name__ == '__main__':
    main()
