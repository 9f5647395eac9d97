from multiprocessing import Manager, Process, Value


def new_id(last):
    with last.get_lock():
        last.value += 1
    return last.value


def shop(last, orders, thing):
    orders[new_id(last)] = thing


if __name__ == "__main__":
    last = Value("i", 0)
    with Manager() as m:
        orders = m.dict()
        ps = [Process(target=shop, args=(last, orders, x)) for x in ("tea", "rice")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(orders))
