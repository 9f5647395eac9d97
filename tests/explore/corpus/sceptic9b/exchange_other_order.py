from multiprocessing import Array, Process


def buy(eur, usd, n):
    with eur.get_lock():
        with usd.get_lock():
            eur[0] += n
            usd[0] -= 2 * n


def sell(eur, usd, n):
    with usd.get_lock():
        with eur.get_lock():
            eur[0] -= n
            usd[0] += 2 * n


if __name__ == '__main__':
    eur, usd = Array('i', [50]), Array('i', [50])
    ps = [Process(target=buy, args=(eur, usd, 5)), Process(target=sell, args=(eur, usd, 5))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(eur[0], usd[0])
