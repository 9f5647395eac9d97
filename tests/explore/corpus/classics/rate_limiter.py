import threading, time

class Bucket:
    def __init__(self, size):
        self.size, self.tokens = size, size
        self.lock = threading.Lock()

    def refill(self):
        with self.lock:
            self.tokens = min(self.size, self.tokens + 1)

    def take(self):
        with self.lock:
            if self.tokens == 0:
                return False
            self.tokens -= 1
            return True

bucket = Bucket(2)
granted = [0, 0]

def client(i):
    for _ in range(3):
        if bucket.take():
            granted[i] += 1
        else:
            time.sleep(0.1)

def filler():
    for _ in range(3):
        time.sleep(0.1)
        bucket.refill()

ts = [threading.Thread(target=client, args=(i,)) for i in range(2)] + [threading.Thread(target=filler)]
for t in ts: t.start()
for t in ts: t.join()
assert 0 <= bucket.tokens <= 2 and sum(granted) <= 5
print('ok')
