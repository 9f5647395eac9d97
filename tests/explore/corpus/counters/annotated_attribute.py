import threading


class Counter:
    def __init__(self) -> None:
        self.n: int = 0

    def add(self) -> None:
        self.n: int = self.n + 1


c = Counter()
ts = [threading.Thread(target=c.add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(c.n)
