from multiprocessing import Array, Process


def exchange(eur, usd, i, j, amount):
    with eur.get_lock():
        with usd.get_lock():
            if eur[i] >= amount and usd[j] >= 2 * amount:
                eur[i] -= amount
                eur[j] += amount
                usd[j] -= 2 * amount
                usd[i] += 2 * amount


if __name__ == '__main__':
    eur, usd = Array('i', [60, 40]), Array('i', [100, 100])
    ps = [Process(target=exchange, args=(eur, usd, *j)) for j in ((0, 1, 30), (1, 0, 20), (0, 1, 15))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('eur', sum(eur), 'usd', sum(usd))
