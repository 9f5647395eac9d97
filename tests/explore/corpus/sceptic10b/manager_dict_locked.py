from multiprocessing import Lock, Manager, Process


def buy(basket, lock, fruit, n):
    with lock:
        basket[fruit] = basket.get(fruit, 0) + n


if __name__ == "__main__":
    lock = Lock()
    with Manager() as manager:
        basket = manager.dict()
        ps = [Process(target=buy, args=(basket, lock, "apple", n)) for n in (1, 2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(dict(basket))
