import threading


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self, step=1):
        self.count += step
        return self.count


next_number = Counter()
ts = [threading.Thread(target=next_number) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(next_number.count)
