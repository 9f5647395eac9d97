import random
import threading


class Ticker:
    def __init__(self):
        self._lock = threading.Lock()
        self._observers = []
        self._price = 0

    def subscribe(self, fn):
        with self._lock:
            self._observers.append(fn)

        def cancel():
            with self._lock:
                if fn in self._observers:
                    self._observers.remove(fn)
        return cancel

    def publish(self, price):
        with self._lock:
            self._price = price
            observers = tuple(self._observers)
        for fn in observers:
            fn(price)


class Chart:
    def __init__(self):
        self.points = 0
        self.lock = threading.Lock()

    def on_price(self, price):
        with self.lock:
            self.points += 1


def exchange(ticker, n):
    for _ in range(n):
        ticker.publish(random.randint(90, 110))


def main():
    ticker, chart = Ticker(), Chart()
    cancel = ticker.subscribe(chart.on_price)
    ts = [threading.Thread(target=exchange, args=(ticker, 3)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    cancel()
    ticker.publish(1)
    print(chart.points)


if __name__ == "__main__":
    main()
