import multiprocessing as mp


def buyer(stock, changed):
    with changed:
        while stock.value == 0:
            changed.wait()
    with changed:
        if stock.value < 1:
            raise RuntimeError("sold out")
        stock.value -= 1


def supplier(stock, changed):
    with changed:
        stock.value += 1
        changed.notify_all()


if __name__ == "__main__":
    stock = mp.Value("i", 0, lock=False)
    changed = mp.Condition()
    ps = [mp.Process(target=one, args=(stock, changed)) for one in (buyer, buyer, supplier, supplier)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(stock.value, [p.exitcode for p in ps])
