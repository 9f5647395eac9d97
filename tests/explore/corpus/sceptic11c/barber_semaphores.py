"""Sleeping barber problem"""
import random
import threading
import time

CHAIRS = 2
CUSTOMERS = 5


class BarberShop:
    def __init__(self, chairs):
        self.chairs = chairs
        self.waiting = 0
        self.mutex = threading.Lock()
        self.customers = threading.Semaphore(0)
        self.barber_ready = threading.Semaphore(0)
        self.done = threading.Semaphore(0)
        self.served = 0
        self.lost = 0

    def barber(self):
        while True:
            self.customers.acquire()
            with self.mutex:
                self.waiting -= 1
            self.barber_ready.release()
            time.sleep(0.01)
            self.done.release()

    def customer(self, n):
        with self.mutex:
            if self.waiting >= self.chairs:
                self.lost += 1
                print(f"customer {n} leaves")
                return
            self.waiting += 1
        self.customers.release()
        self.barber_ready.acquire()
        print(f"customer {n} is getting a haircut")
        self.done.acquire()
        with self.mutex:
            self.served += 1


def main():
    shop = BarberShop(CHAIRS)
    threading.Thread(target=shop.barber, daemon=True).start()
    threads = []
    for i in range(CUSTOMERS):
        t = threading.Thread(target=shop.customer, args=(i,))
        threads.append(t)
        t.start()
        time.sleep(random.uniform(0, 0.02))
    for t in threads:
        t.join()
    assert shop.served + shop.lost == CUSTOMERS
    print("closed")


if __name__ == "__main__":
    main()
