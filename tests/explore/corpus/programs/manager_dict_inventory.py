from multiprocessing import Manager, Process


def take(stock, what, n):
    stock[what] -= n


if __name__ == "__main__":
    with Manager() as m:
        stock = m.dict(apple=10, pear=10)
        ps = [Process(target=take, args=(stock, "apple", k)) for k in (1, 2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(dict(stock))
