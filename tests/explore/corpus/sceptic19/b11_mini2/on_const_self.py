import threading


class Session:
    def __init__(self):
        self.opened = False
        self.orders = 0
        self.lock = threading.Lock()

    def open(self):
        with self.lock:
            if self.opened:
                return
        with self.lock:
            self.orders = 0
            self.opened = True

    def order(self):
        self.open()
        with self.lock:
            self.orders += 1


s = Session()
ts = [threading.Thread(target=s.order) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(s.orders)
