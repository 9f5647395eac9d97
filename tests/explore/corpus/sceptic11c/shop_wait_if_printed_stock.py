"""生产者消费者,库存为整数"""
import threading


class Store:
    def __init__(self, capacity=2):
        self.stock = 0
        self.capacity = capacity
        self.low = 0
        self.cond = threading.Condition()

    def produce(self):
        with self.cond:
            while self.stock >= self.capacity:
                self.cond.wait()
            self.stock += 1
            self.cond.notify_all()

    def consume(self):
        with self.cond:
            if self.stock <= 0:
                self.cond.wait()
            self.stock -= 1
            if self.stock < self.low:
                self.low = self.stock
            self.cond.notify_all()


def main():
    store = Store()
    cs = [threading.Thread(target=store.consume) for _ in range(3)]
    ps = [threading.Thread(target=store.produce) for _ in range(3)]
    for t in cs + ps:
        t.start()
    for t in cs + ps:
        t.join()
    print("库存最低", store.low)


if __name__ == "__main__":
    main()
