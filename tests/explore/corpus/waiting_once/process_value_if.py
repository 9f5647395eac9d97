import multiprocessing as mp


def supply(cond, stock):
    for _ in range(2):
        with cond:
            stock.value += 1
            cond.notify_all()


def buy(cond, stock):
    with cond:
        if stock.value == 0:
            cond.wait()
        stock.value -= 1


if __name__ == "__main__":
    cond = mp.Condition()
    stock = mp.Value("i", 0)
    ps = [mp.Process(target=buy, args=(cond, stock)) for _ in range(2)]
    ps.append(mp.Process(target=supply, args=(cond, stock)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
