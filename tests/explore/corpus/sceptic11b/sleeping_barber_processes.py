from multiprocessing import Lock, Process, Semaphore, Value

CHAIRS = 2
CUSTOMERS = 4


class Shop:
    def __init__(self):
        self.lock = Lock()
        self.waiting = Value('i', 0, lock=False)
        self.served = Value('i', 0)
        self.lost = Value('i', 0)
        self.customers = Semaphore(0)
        self.barber = Semaphore(0)
        self.closed = Value('b', 0)

    def customer(self):
        with self.lock:
            if self.waiting.value == CHAIRS:
                with self.lost.get_lock():
                    self.lost.value += 1
                return
            self.waiting.value += 1
        self.customers.release()
        self.barber.acquire()
        with self.served.get_lock():
            self.served.value += 1

    def cut(self):
        while True:
            self.customers.acquire()
            if self.closed.value:
                return
            with self.lock:
                self.waiting.value -= 1
            self.barber.release()


if __name__ == '__main__':
    shop = Shop()
    b = Process(target=shop.cut)
    b.start()
    cs = [Process(target=shop.customer) for _ in range(CUSTOMERS)]
    [c.start() for c in cs]
    [c.join() for c in cs]
    shop.closed.value = 1
    shop.customers.release()
    b.join()
    print('served + turned away =', shop.served.value + shop.lost.value)
