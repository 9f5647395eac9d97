from multiprocessing import Lock, Process, Value


class Hall:
    def __init__(self, cap):
        self.cap = cap
        self.sold = Value('i', 0)
        self.reserved = Value('i', 0)
        self.lock = Lock()

    def reserve(self):
        with self.lock:
            if self.sold.value < self.cap:
                self.reserved.value += 1
                return True
            return False

    def pay(self):
        with self.lock:
            self.reserved.value -= 1
            self.sold.value += 1


def customer(hall):
    if hall.reserve():
        hall.pay()


if __name__ == '__main__':
    hall = Hall(1)
    ps = [Process(target=customer, args=(hall,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(hall.sold.value)
