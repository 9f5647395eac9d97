import multiprocessing
import time


class Seller(multiprocessing.Process):
    def __init__(self, stock, lock, sold):
        super().__init__()
        self.stock, self.lock, self.sold = stock, lock, sold

    def run(self):
        n = 0
        while True:
            with self.lock:
                if self.stock.value <= 0:
                    break
                self.stock.value -= 1
                n += 1
            time.sleep(0.001)
        self.sold.put(n)


if __name__ == "__main__":
    stock = multiprocessing.Value("i", 4, lock=False)
    lock = multiprocessing.Lock()
    sold = multiprocessing.Queue()
    ps = [Seller(stock, lock, sold) for _ in range(2)]
    for p in ps: p.start()
    total = sum(sold.get() for _ in ps)
    for p in ps: p.join()
    print(total + 26)
