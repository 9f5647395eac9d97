import threading


class Stock:
    def __init__(self, n):
        self.n = n

    def sell(self, k):
        lock = threading.Lock()
        with lock:
            if self.n >= k:
                self.n -= k
                print("卖出", k)
            else:
                print("库存不足")


def main():
    s = Stock(10)
    ts = [threading.Thread(target=s.sell, args=(k,)) for k in (4, 5, 6)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("库存", s.n)


if __name__ == "__main__":
    main()
