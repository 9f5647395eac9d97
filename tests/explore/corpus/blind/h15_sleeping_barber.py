import multiprocessing as mp

CHAIRS = 1


class Shop:
    def __init__(self):
        self.customers = mp.Semaphore(0)
        self.barber = mp.Semaphore(0)
        self.mutex = mp.Lock()
        self.waiting = mp.Value("i", 0, lock=False)
        self.left = mp.Value("i", 0, lock=False)
        self.cut = mp.Value("i", 0, lock=False)


def barber(shop):
    while True:
        shop.customers.acquire()
        shop.mutex.acquire()
        shop.waiting.value -= 1
        shop.cut.value += 1
        shop.barber.release()
        shop.mutex.release()


def customer(shop):
    shop.mutex.acquire()
    if shop.waiting.value < CHAIRS:
        shop.waiting.value += 1
        shop.customers.release()
        shop.mutex.release()
        shop.barber.acquire()
    else:
        shop.left.value += 1
        shop.mutex.release()


if __name__ == "__main__":
    shop = Shop()
    b = mp.Process(target=barber, args=(shop,), daemon=True)
    b.start()
    cs = [mp.Process(target=customer, args=(shop,)) for _ in range(3)]
    for c in cs: c.start()
    for c in cs: c.join()
    print("customers seen:", shop.cut.value + shop.left.value)
