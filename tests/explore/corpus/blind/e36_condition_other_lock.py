import multiprocessing as mp


def supplier(cond, stock, n):
    for _ in range(n):
        with cond:
            stock.value += 1
            cond.notify_all()


def buyer(cond, stock, n):
    for _ in range(n):
        with cond:
            cond.wait_for(lambda: stock.value >= 1)
        stock.value -= 1


if __name__ == "__main__":
    cond = mp.Condition()
    stock = mp.Value("i", 0, lock=False)
    ps = [mp.Process(target=supplier, args=(cond, stock, 4))]
    ps += [mp.Process(target=buyer, args=(cond, stock, 2)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("stock", stock.value)
