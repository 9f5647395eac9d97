import threading


class Building:
    def __init__(self, requests):
        self.requests = requests
        self.lock = threading.Lock()
        self.served = []

    def elevator(self, floor):
        while True:
            with self.lock:
                if not self.requests:
                    return
                nearest = min(self.requests, key=lambda r: abs(r - floor))
            with self.lock:
                if nearest in self.requests:
                    self.requests.remove(nearest)
                self.served.append(nearest)
            floor = nearest


b = Building([2, 7])
ts = [threading.Thread(target=b.elevator, args=(f,)) for f in (0, 9)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(b.served))
