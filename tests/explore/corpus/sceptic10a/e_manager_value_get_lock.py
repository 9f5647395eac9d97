from multiprocessing import Process, Manager


def deposit(balance):
    for _ in range(5):
        with balance.get_lock():
            balance.value += 10


if __name__ == "__main__":
    with Manager() as m:
        balance = m.Value("i", 0)
        ps = [Process(target=deposit, args=(balance,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print("balance", balance.value)
