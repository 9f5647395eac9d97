import threading


class Meter:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def reset(self):
        self.lock = threading.Lock()
        with self.lock:
            self.value = 0

    def tick(self):
        with self.lock:
            self.value += 1


meter = Meter()
ts = [threading.Thread(target=meter.tick), threading.Thread(target=meter.reset), threading.Thread(target=meter.tick)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meter.value <= 2)
