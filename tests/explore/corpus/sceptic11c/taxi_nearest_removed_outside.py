import threading


class Dispatcher:
    def __init__(self):
        self.free = {"T1": 3, "T2": 8, "T3": 15}
        self.lock = threading.Lock()
        self.rides = []

    def nearest(self, x):
        with self.lock:
            return min(self.free, key=lambda t: abs(self.free[t] - x))

    def assign(self, taxi, who):
        with self.lock:
            del self.free[taxi]
            self.rides.append((taxi, who))


def call(d, who, x):
    taxi = d.nearest(x)
    d.assign(taxi, who)


def main():
    d = Dispatcher()
    ts = [threading.Thread(target=call, args=(d, w, x)) for w, x in (("ann", 4), ("bob", 5))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(len(d.rides))


if __name__ == "__main__":
    main()
