import threading


class Bucket:
    def __init__(self):
        self.tokens = 1

    def refill(self, n):
        self.tokens = min(3, self.tokens + n)


b = Bucket()
ts = [threading.Thread(target=b.refill, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(b.tokens)
