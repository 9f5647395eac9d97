import multiprocessing


def work(balance, amount):
    for _ in range(2):
        balance.value += amount


if __name__ == "__main__":
    manager = multiprocessing.Manager()
    balance = manager.Value("i", 100)
    ps = [multiprocessing.Process(target=work, args=(balance, n)) for n in (10, -10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(balance.value)
